import { BRANDS } from "./brands";
import type { SourceEntry, SubjectEntry } from "./entries";
import cmfPhone3Pro from "./stories/cmf-phone-3-pro";
import galaxyFoldables2027 from "./stories/galaxy-foldables-2027";
import galaxyS26Fe from "./stories/galaxy-s26-fe";
import galaxyS27 from "./stories/galaxy-s27";
import honorMagic9 from "./stories/honor-magic9";
import huaweiMateXt2 from "./stories/huawei-mate-xt-2";
import iphone14 from "./stories/iphone-14";
import iphone18 from "./stories/iphone-18";
import iphone18Pro from "./stories/iphone-18-pro";
import iphone20 from "./stories/iphone-20";
import iphoneAir2 from "./stories/iphone-air-2";
import iphoneUltra from "./stories/iphone-ultra";
import iqoo16 from "./stories/iqoo-16";
import mi11Ultra from "./stories/mi-11-ultra";
import miMix from "./stories/mi-mix";
import oneplus2022 from "./stories/oneplus-2022";
import oneplus16 from "./stories/oneplus-16";
import oppoFind from "./stories/oppo-find";
import pixel7 from "./stories/pixel-7";
import pixel11 from "./stories/pixel-11";
import pocoF9 from "./stories/poco-f9";
import redmiK100 from "./stories/redmi-k100";
import redmiK50Ultra from "./stories/redmi-k50-ultra";
import samsungUnpacked2022 from "./stories/samsung-unpacked-2022";
import vivoX500 from "./stories/vivo-x500";
import xiaomi12 from "./stories/xiaomi-12";
import xiaomi12s from "./stories/xiaomi-12s";
import xiaomi12sOnSale from "./stories/xiaomi-12s-on-sale";
import xiaomi12t from "./stories/xiaomi-12t";
import xiaomi18 from "./stories/xiaomi-18";
import xiaomiMixFold5 from "./stories/xiaomi-mix-fold-5";

const STORIES = [
  // What the founding article of June 2022 speaks of, and what became of it.
  ...[xiaomi12s, xiaomi12sOnSale, xiaomi12t, redmiK50Ultra, xiaomi12, mi11Ultra, miMix],
  ...[samsungUnpacked2022, oneplus2022, pixel7, iphone14],
  // What was said in 2026 of phones then to come.
  ...[galaxyS26Fe, galaxyS27, galaxyFoldables2027, iphone18Pro, iphoneUltra, iphone18, iphoneAir2, iphone20],
  ...[oneplus16, oppoFind, vivoX500, iqoo16, xiaomi18, xiaomiMixFold5, redmiK100, pocoF9],
  ...[pixel11, honorMagic9, huaweiMateXt2, cmfPhone3Pro],
];

const claims = STORIES.flatMap((story) => story.claims);

/** The facts we ship. Each list holds each entry once, in the order in which the stories tell them. */
export const CATALOG = {
  brands: BRANDS,
  series: STORIES.flatMap((story) => story.series),
  devices: STORIES.flatMap((story) => story.devices),
  launches: STORIES.flatMap((story) => story.launches),
  sources: bySlug(claims.map((claim) => claim.source)),
  links: [...new Set(claims.flatMap((claim) => claim.link ?? []))],
  claims,
} as const;

/** Everything that a claim of the catalog can be about. */
export const SUBJECTS: readonly SubjectEntry[] = [
  ...[...CATALOG.brands, ...CATALOG.series],
  ...[...CATALOG.devices, ...CATALOG.launches],
];

/** The same stranger may be made anew in two places; the slug tells who it is. */
function bySlug(sources: readonly SourceEntry[]): readonly SourceEntry[] {
  return [...new Map(sources.map((source) => [source.slug, source])).values()];
}
