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
export const asus = voiceOf(brands.asus);
export const cmf = voiceOf(brands.cmf);
export const fairphone = voiceOf(brands.fairphone);
export const google = voiceOf(brands.google);
export const hmd = voiceOf(brands.hmd);
export const honor = voiceOf(brands.honor);
export const huawei = voiceOf(brands.huawei);
export const iqoo = voiceOf(brands.iqoo);
export const leica = voiceOf(brands.leica);
export const motorola = voiceOf(brands.motorola);
export const nothing = voiceOf(brands.nothing);
export const oneplus = voiceOf(brands.oneplus);
export const oppo = voiceOf(brands.oppo);
export const poco = voiceOf(brands.poco);
export const realme = voiceOf(brands.realme);
export const redmi = voiceOf(brands.redmi);
export const samsung = voiceOf(brands.samsung);
export const sony = voiceOf(brands.sony);
export const tecno = voiceOf(brands.tecno);
export const vivo = voiceOf(brands.vivo);
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

export const androidAuthority = source(
  "press",
  "android-authority",
  "Android Authority",
  "https://www.androidauthority.com",
);
export const androidCentral = source("press", "android-central", "Android Central", "https://www.androidcentral.com");
export const androidHeadlines = source(
  "press",
  "android-headlines",
  "Android Headlines",
  "https://www.androidheadlines.com",
);
export const androidPolice = source("press", "android-police", "Android Police", "https://www.androidpolice.com");
export const bgr = source("press", "bgr", "BGR", "https://bgr.com");
export const cnet = source("press", "cnet", "CNET", "https://www.cnet.com");
export const engadget = source("press", "engadget", "Engadget", "https://www.engadget.com");
export const gadgets360 = source("press", "gadgets-360", "Gadgets 360", "https://www.gadgets360.com");
export const gizmochina = source("press", "gizmochina", "Gizmochina", "https://www.gizmochina.com");
export const macRumors = source("press", "macrumors", "MacRumors", "https://www.macrumors.com");
export const nikkei = source("press", "nikkei-asia", "Nikkei Asia", "https://asia.nikkei.com");
export const nineToFiveGoogle = source("press", "9to5google", "9to5Google", "https://9to5google.com");
export const nineToFiveMac = source("press", "9to5mac", "9to5Mac", "https://9to5mac.com");
export const notebookcheck = source("press", "notebookcheck", "Notebookcheck", "https://www.notebookcheck.net");
export const phoneArena = source("press", "phonearena", "PhoneArena", "https://www.phonearena.com");
export const reuters = source("press", "reuters", "Reuters", "https://www.reuters.com");
export const samMobile = source("press", "sammobile", "SamMobile", "https://www.sammobile.com");
export const techCrunch = source("press", "techcrunch", "TechCrunch", "https://techcrunch.com");
export const techRadar = source("press", "techradar", "TechRadar", "https://www.techradar.com");
export const theElec = source("press", "the-elec", "The Elec", "https://www.thelec.net");
export const theInformation = source("press", "the-information", "The Information", "https://www.theinformation.com");
export const theVerge = source("press", "the-verge", "The Verge", "https://www.theverge.com");
export const tomsGuide = source("press", "toms-guide", "Tom's Guide", "https://www.tomsguide.com");
export const wikipedia = source("community", "wikipedia", "Wikipedia", "https://en.wikipedia.org");
export const winFuture = source("press", "winfuture", "WinFuture", "https://winfuture.de");
export const xda = source("press", "xda", "XDA", "https://www.xda-developers.com");
export const evanBlass = source("leaker", "evan-blass", "Evan Blass");
export const iceUniverse = source("leaker", "ice-universe", "Ice Universe");
export const instantDigital = source("leaker", "instant-digital", "Instant Digital");
export const kamilaWojciechowska = source("leaker", "kamila-wojciechowska", "Kamila Wojciechowska");
export const maxJambor = source("leaker", "max-jambor", "Max Jambor");
export const mukulSharma = source("leaker", "mukul-sharma", "Mukul Sharma");
export const mysticLeaks = source("leaker", "mystic-leaks", "Mystic Leaks");
export const onLeaks = source("leaker", "onleaks", "OnLeaks");
export const rolandQuandt = source("leaker", "roland-quandt", "Roland Quandt");
export const rossYoung = source("leaker", "ross-young", "Ross Young");
export const smartPikachu = source("leaker", "smart-pikachu", "Smart Pikachu");
export const whyLab = source("leaker", "whylab", "WHYLAB");
export const yogeshBrar = source("leaker", "yogesh-brar", "Yogesh Brar");

export const endOfLife = source("community", "endoflife-date", "endoflife.date", "https://endoflife.date");

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
