import { db } from "@/lib/db/client";
import type { Speaker, Subject } from "@/lib/domain/claim/claim";
import { day } from "@/lib/domain/window/day";
import { dayWindow } from "@/lib/domain/window/make-window";
import { projectSubjects } from "@/lib/mutations/project";
import { createBrand } from "@/prisma/factories/brand";
import { type ClaimToCreate, createClaim } from "@/prisma/factories/claim";
import { createDevice, createSeries } from "@/prisma/factories/device";
import { createMarket } from "@/prisma/factories/market";
import { createSource } from "@/prisma/factories/source";

/** The day of these tests: after the launches of 4 July, before the sale in Germany. */
export const TODAY = day("2022-07-10");

const SHOWN = dayWindow(day("2022-07-04"));
const SHOWN_LATER = dayWindow(day("2022-07-08"));

/**
 * Four phones of two brands. Alpha One (China) and Beta One (South Korea) share a codename and a launch day; Alpha Two, which came
 * later, follows Alpha One, and was rumored as "Beta One"; Alpha Three is in the series of Alpha One.
 */
export async function threeAlphasAndABeta() {
  for (const code of ["DE", "IN", "US", "international"]) await createMarket(db, code);
  const alpha = await createBrand(db, { name: "Alpha", slug: "alpha", homeMarket: "CN" });
  const beta = await createBrand(db, { name: "Beta", slug: "beta", homeMarket: "KR" });
  const voices = {
    alpha: await createSource(db, { brandId: alpha.id, name: "Alpha itself", slug: "alpha-itself" }),
    beta: await createSource(db, { brandId: beta.id, name: "Beta itself", slug: "beta-itself" }),
    press: await createSource(db, { kind: "press" }),
    leaker: await createSource(db, { kind: "leaker", name: "A leaker", slug: "a-leaker" }),
  };
  const series = await createSeries(db, { brandId: alpha.id, name: "Alpha One", slug: "alpha-one-series" });
  const device = async (brandId: string, slug: string, seriesId: string | null = null): Promise<Subject> => {
    return { kind: "device", id: (await createDevice(db, { brandId, slug, seriesId, name: null })).id };
  };
  const one = await device(alpha.id, "alpha-one", series.id);
  const two = await device(alpha.id, "alpha-two");
  const three = await device(alpha.id, "alpha-three", series.id);
  const other = await device(beta.id, "beta-one");
  const told: Subject[] = [one, two, three, other, { kind: "series", id: series.id }];

  await name(one, voices.alpha, "Alpha One");
  await name(two, voices.alpha, "Alpha Two");
  await name(three, voices.alpha, "Alpha Three");
  await name(other, voices.beta, "Beta One");
  await say(two, voices.leaker, {
    value: { property: "name", text: "Beta One", kind: "rumored" },
    statedFrom: day("2022-05-01"),
  });
  for (const phone of [one, other]) {
    await say(phone, voices.leaker, { value: { property: "name", text: "comet", kind: "codename" } });
    const speaker = phone === one ? voices.alpha : voices.beta;
    await say(phone, speaker, { value: { property: "launch-window", window: SHOWN }, statedFrom: day("2022-07-05") });
  }
  await say(two, voices.press, {
    value: { property: "launch-window", window: SHOWN_LATER },
    statedFrom: day("2022-07-09"),
  });
  await say(two, voices.leaker, { value: { property: "name", text: "meteor", kind: "codename" } });
  await say(two, voices.press, { value: { property: "lineage", lineage: "successor-of", of: one } });

  await say(one, voices.alpha, { value: { property: "availability", phase: "coming" }, market: "CN" });
  for (const [offer, low] of [
    ["8+128 GB", "3999.00"],
    ["12+256 GB", "4699.00"],
  ] as const) {
    const price = { kind: "exact", low, high: null, currency: "CNY" } as const;
    await say(one, voices.alpha, { value: { property: "price", price }, market: "CN", offer });
  }
  await say(one, voices.leaker, {
    ...{ value: { property: "availability", phase: "coming" }, market: "international" },
    stance: "denies",
  });
  await say(other, voices.beta, { value: { property: "availability", phase: "coming" }, market: "DE" });
  await say(other, voices.beta, {
    ...{ value: { property: "sale-window", window: dayWindow(day("2022-08-01")) }, market: "DE" },
  });
  await say(one, voices.alpha, { value: { property: "feature", feature: "Leica camera" } });
  await say(other, voices.press, { value: { property: "feature", feature: "leica Camera" }, stance: "denies" });
  await db.$transaction((tx) =>
    projectSubjects(
      tx,
      told.map(({ id }) => id),
      TODAY,
    ),
  );
}

async function say(subject: Subject, speaker: Speaker, claim: ClaimToCreate): Promise<void> {
  await createClaim(db, subject, speaker, claim);
}

async function name(subject: Subject, speaker: Speaker, text: string): Promise<void> {
  await say(subject, speaker, { value: { property: "name", text, kind: "official" } });
}
