import { beforeAll, expect, it, vi } from "vitest";
import { findOther } from "@/lib/data/desk/find-other";
import { findOnDesk } from "@/lib/data/desk/find-records";
import { findRevised } from "@/lib/data/history/find-revised";
import { getKnownNames } from "@/lib/data/known-names";
import { findLaunches } from "@/lib/data/launch-pickers";
import { findNamedSubject } from "@/lib/data/named-subject";
import { findDevices, findSeries, findSources } from "@/lib/data/pickers";
import { searchRecords } from "@/lib/data/search/search-records";
import { db } from "@/lib/db/client";
import { createBrand } from "@/prisma/factories/brand";
import { createDevice, createSeries } from "@/prisma/factories/device";
import { createLaunch } from "@/prisma/factories/launch";
import { NAUGHTY, WORSE } from "@/prisma/factories/naughty";
import { createSource } from "@/prisma/factories/source";

vi.mock("next/cache", () => ({ unstable_cache: (load: () => Promise<unknown>) => load }));

/** What an address carries, and forms that look something up: no NUL comes as far as here, and no half of a letter. */
const TEXTS = [...NAUGHTY, ...WORSE].map((text) => Buffer.from(text.replaceAll("\0", "")).toString());
/** Longer than this neither the search nor the desk looks anything up. */
const LONGEST = 120;
const LONG = 300_000;

let device = "";
beforeAll(async () => {
  const { id: brandId } = await createBrand(db, { name: "Undefined" });
  const { id: seriesId } = await createSeries(db, { brandId, name: "null" });
  ({ id: device } = await createDevice(db, { brandId, seriesId, name: "None" }));
  await createLaunch(db, { brandId, title: "true" });
  await createSource(db, { name: "NaN" });
});

/** Each looks up whatever is typed, and finds something or nothing. */
const LOOK_UPS: readonly (readonly [string, (text: string) => Promise<unknown>])[] = [
  [
    "a search, suggestions, and the comparison, which looks names up as a search does",
    (text) => searchRecords(text.slice(0, LONGEST)),
  ],
  ["the palette of the desk", (text) => findOnDesk(text.slice(0, LONGEST), true)],
  ["a phone, to choose", (text) => findDevices(text, null)],
  ["a series of a brand that is none, to choose", (text) => findSeries(text, text)],
  ["a launch, to choose", (text) => findLaunches(text, text)],
  ["a source, to choose", findSources],
  ["a record, to file a claim with", (text) => findNamedSubject("launch", text)],
  ["the other phone of a merge", (text) => findOther({ id: text, typed: text }, device)],
  ["a record of the history", (text) => findRevised("device", text)],
  ["a source of the history", (text) => findRevised("source", text)],
  ["a market of the history", (text) => findRevised("market", text)],
  ["a person of the history", (text) => findRevised("person", text)],
  [
    "the names in a form",
    (text) => getKnownNames({ brand: text, devices: [text], series: [text], source: text, markets: [text] }),
  ],
];

it.each(LOOK_UPS)("%s: every naughty text is an answer's question", { timeout: LONG }, async (_, lookUp) => {
  for (const text of TEXTS) await expect(lookUp(text), JSON.stringify(text)).resolves.not.toThrow();
});
