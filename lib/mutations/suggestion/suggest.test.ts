import { randomUUID } from "node:crypto";
import { beforeEach, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { MOST_OPEN_SUGGESTIONS } from "@/lib/domain/suggestion/suggestion";
import type { SuggestionInput } from "@/lib/schemas/suggestion";
import { createBrand } from "@/prisma/factories/brand";
import { createSource } from "@/prisma/factories/source";
import { createSuggestion } from "@/prisma/factories/suggestion";
import { suggest, type Suggested } from "./suggest";

const INPUT: SuggestionInput = { said: "It has no Leica logo.", link: "https://example.org/12s", statedOn: null };
const FULL = { ok: false, faults: [{ field: "", code: "queue-full" }] };

// No test finds what another left waiting.
beforeEach(async () => {
  await db.suggestion.updateMany({ where: { open: true }, data: { open: false } });
});

it("is put in the queue once for each key, also of many at once", async () => {
  const key = randomUUID();
  const answers = await Promise.all(Array.from({ length: 8 }, () => suggest(INPUT, null, key)));
  answers.push(await suggest({ ...INPUT, said: "Something else under the same key." }, null, key));
  expect(answers.every(({ ok }) => ok)).toBe(true);
  expect(await db.suggestion.findMany({ where: { open: true } })).toEqual([
    expect.objectContaining({ id: key, said: INPUT.said, link: INPUT.link, subjectId: null, statedFrom: null }),
  ]);
});

it("keeps what page it is about and when it was stated, and nothing of who sent it", async () => {
  const brand = await createBrand(db);
  const source = await createSource(db, { kind: "press" });
  const { code } = await db.market.upsert({
    where: { code: "DE" },
    create: { code: "DE", kind: "country", name: "Germany" },
    update: {},
  });
  const statedOn = { from: "2022-06-01", to: "2022-06-30" } as SuggestionInput["statedOn"];
  const abouts: Suggested[] = [
    { kind: "brand", id: brand.id },
    { kind: "source", id: source.id },
    { kind: "market", id: code },
  ];
  for (const about of abouts)
    expect(await suggest({ ...INPUT, statedOn }, about, randomUUID())).toMatchObject({ ok: true });
  const rows = await db.suggestion.findMany({ where: { open: true }, orderBy: { at: "asc" } });
  expect(rows.map(({ subjectId, sourceId, marketCode }) => [subjectId, sourceId, marketCode])).toEqual([
    [brand.id, null, null],
    [null, source.id, null],
    [null, null, "DE"],
  ]);
  expect(rows[0]?.statedTo).toEqual(new Date("2022-06-30"));
  expect(Object.keys(rows[0] ?? {}).sort()).toEqual(
    ["at", "id", "link", "marketCode", "open", "said", "sourceId", "statedFrom", "statedTo", "subjectId"].sort(),
  );
});

it("refuses a key that is none", async () => {
  for (const key of ["", "key", "0".repeat(36)]) {
    expect(await suggest(INPUT, null, key)).toMatchObject({ ok: false, faults: [{ field: "", code: "malformed" }] });
  }
});

it("takes in no more than may wait, however many come at once, and more once some were decided on", async () => {
  const first = await createSuggestion(db);
  await db.suggestion.createMany({
    data: Array.from({ length: MOST_OPEN_SUGGESTIONS - 3 }, () => ({
      id: randomUUID(),
      said: "A flood.",
      link: "https://example.org/",
    })),
  });
  const answers = await Promise.all(Array.from({ length: 6 }, () => suggest(INPUT, null, randomUUID())));
  expect(answers.filter(({ ok }) => ok)).toHaveLength(2);
  expect(answers.filter(({ ok }) => !ok)).toEqual(Array(4).fill(FULL));
  expect(await suggest(INPUT, null, first.id), "a retry is answered as before").toMatchObject({ ok: true });
  await db.suggestion.update({ where: { id: first.id }, data: { open: false } });
  expect(await suggest(INPUT, null, randomUUID())).toMatchObject({ ok: true });
});
