import { BRANDS } from "./brands";
import type { SourceEntry, SubjectEntry } from "./entries";
import { APPLE } from "./stories/apple/stories";
import { ASUS } from "./stories/asus/stories";
import { FAIRPHONE } from "./stories/fairphone/stories";
import { GOOGLE } from "./stories/google/stories";
import { HMD } from "./stories/hmd/stories";
import { HONOR } from "./stories/honor/stories";
import { HUAWEI } from "./stories/huawei/stories";
import { MOTOROLA } from "./stories/motorola/stories";
import { NOTHING } from "./stories/nothing/stories";
import { ONEPLUS } from "./stories/oneplus/stories";
import { OPPO } from "./stories/oppo/stories";
import { REALME } from "./stories/realme/stories";
import { SAMSUNG } from "./stories/samsung/stories";
import { SONY } from "./stories/sony/stories";
import { TECNO } from "./stories/tecno/stories";
import { VIVO } from "./stories/vivo/stories";
import { XIAOMI } from "./stories/xiaomi/stories";

const STORIES = [
  ...[...XIAOMI, ...SAMSUNG, ...APPLE, ...GOOGLE],
  ...[...ONEPLUS, ...OPPO, ...VIVO, ...HONOR, ...HUAWEI, ...NOTHING],
  ...[...REALME, ...MOTOROLA, ...SONY, ...ASUS, ...FAIRPHONE, ...HMD, ...TECNO],
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
