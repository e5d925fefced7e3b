import type { SourceKind } from "@/lib/domain/claim/claim";
import { slugify } from "@/lib/domain/slug/slugify";
import * as brands from "./brands";
import type { BrandEntry, SourceEntry } from "./entries";

function source(
  kind: Exclude<SourceKind, "brand">,
  slug: string,
  name: string,
  url: string | null = null,
): SourceEntry {
  return { slug, name, kind, brand: null, url };
}

function voiceOf(brand: BrandEntry): SourceEntry {
  return { slug: brand.slug, name: brand.name, kind: "brand", brand, url: brand.website };
}

export const apple = voiceOf(brands.apple);
export const google = voiceOf(brands.google);
export const honor = voiceOf(brands.honor);
export const huawei = voiceOf(brands.huawei);
export const leica = voiceOf(brands.leica);
export const nothing = voiceOf(brands.nothing);
export const oneplus = voiceOf(brands.oneplus);
export const poco = voiceOf(brands.poco);
export const redmi = voiceOf(brands.redmi);
export const samsung = voiceOf(brands.samsung);
export const xiaomi = voiceOf(brands.xiaomi);

export const etnews = source("press", "etnews", "ETNews", "https://www.etnews.com");
export const financialExpress = source(
  "press",
  "financial-express",
  "The Financial Express",
  "https://www.financialexpress.com",
);
export const gizchinaIt = source("press", "gizchina-it", "GizChina.it", "https://gizchina.it");
export const gsmarena = source("press", "gsmarena", "GSMArena", "https://www.gsmarena.com");
export const gurman = source("press", "mark-gurman", "Mark Gurman (Bloomberg)", "https://www.bloomberg.com");
export const news18 = source("press", "news18", "News18", "https://www.news18.com");
export const somagNews = source("press", "somag-news", "SomagNews", "https://www.somagnews.com");
export const tecnoAndroid = source("press", "tecno-android", "TecnoAndroid", "https://www.tecnoandroid.it");

export const digitalChatStation = source("leaker", "digital-chat-station", "Digital Chat Station");
export const fixedFocusDigital = source("leaker", "fixed-focus-digital", "Fixed Focus Digital");
export const jeffPu = source("leaker", "jeff-pu", "Jeff Pu (GF Securities)");
export const kartikeySingh = source("leaker", "kartikey-singh", "Kartikey Singh");
export const mingChiKuo = source("leaker", "ming-chi-kuo", "Ming-Chi Kuo");
export const prosser = source("leaker", "jon-prosser", "Jon Prosser (Front Page Tech)");
export const snoopytech = source(
  "leaker",
  "snoopytech",
  "Snoopytech (@_snoopytech_)",
  "https://twitter.com/_snoopytech_",
);
export const techGoing = source("leaker", "techgoing", "TechGoing");
export const xiaomiui = source("leaker", "xiaomiui", "Xiaomiui", "https://xiaomiui.net");

export const gsma = source("regulator", "gsma", "GSMA device database");

export const unnamedDatabase = source("community", "unnamed-phone-database", "A phone database (not named)");
export const mobileModels = source(
  "community",
  "mobile-models",
  "MobileModels",
  "https://github.com/KHwang9883/MobileModels",
);

/**
 * Someone whom the report does not name. Each report is a source of its own: two strangers are never taken for one,
 * who would then correct himself. The day is in the address alone, which is for good; readers see the day of each claim
 * beside it anyway, and tell strangers apart by what they spoke `of`.
 */
export function unnamed(on: string, who: string, of: string): SourceEntry {
  return source("leaker", slugify(`Unnamed ${who}, ${on}`), `Unnamed ${who} (${of})`);
}

/** A news item of GSMArena, by the last part of its address. */
export const gsmarenaItem = (page: string) => `https://www.gsmarena.com/${page}.php`;
