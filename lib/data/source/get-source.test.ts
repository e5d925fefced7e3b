import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { tags } from "@/lib/cache-tags";
import { isShown, readLedger } from "@/lib/data/ledger/reading";
import { asStated } from "@/lib/data/ledger/as-of";
import { loadLedgerOfClaims } from "@/lib/data/ledger/load-ledger";
import { getSource, getSourceYear } from "@/lib/data/source/get-source";
import { aSpeaker, done, judge } from "@/lib/data/source/source.fixtures";
import { db } from "@/lib/db/client";
import type { ClaimOpKind } from "@/lib/db/generated/client";
import type { ClaimValue, Subject } from "@/lib/domain/claim/claim";
import { NO_VERDICTS } from "@/lib/domain/verdict/tally";
import { day } from "@/lib/domain/window/day";
import { dayWindow, month } from "@/lib/domain/window/make-window";
import type { Window } from "@/lib/domain/window/window";
import { createBrand } from "@/prisma/factories/brand";
import { createClaim } from "@/prisma/factories/claim";
import { createDevice } from "@/prisma/factories/device";
import { createLaunch } from "@/prisma/factories/launch";
import { createSource } from "@/prisma/factories/source";
import { uniqueWord } from "@/prisma/factories/unique";

const TODAY = vi.hoisted(() => "2026-11-22");
const kept = vi.hoisted(() => ({ tags: new Set<string>() }));

vi.mock("next/cache", () => ({
  unstable_cache: (load: () => Promise<unknown>, _keys: string[], options: { tags: string[] }) => {
    for (const tag of options.tags) kept.tags.add(tag);
    return load;
  },
}));
vi.mock("@/lib/clock", async (load) => ({
  ...(await load<object>()),
  today: () => TODAY,
  todayIn: () => TODAY,
}));

let brandId: string;
beforeAll(async () => {
  brandId = (await createBrand(db, { name: "Almanac Phones", slug: "almanac-phones" })).id;
});
beforeEach(() => kept.tags.clear());

const FEATURE: ClaimValue = { property: "feature", feature: "A slide" };
const at = (window: Window): ClaimValue => ({ property: "launch-window", window });

async function aDevice(name: string | null = uniqueWord()): Promise<Subject> {
  return { kind: "device", id: (await createDevice(db, { brandId, name })).id };
}

async function pageOf({ slug }: { slug: string }, on = day(TODAY)) {
  const page = await getSource(slug, on);
  if (page === null) throw new Error(`${slug} is not found`);
  return page;
}

describe("what a source said", () => {
  it("is told the latest first, with its words, its record and where it was read", async () => {
    const speaker = await aSpeaker();
    const phone = await aDevice("Almanac One");
    const url = `https://example.org/${speaker.slug}`;
    const document = await db.document.create({ data: { url } });
    const early = await createClaim(db, phone, speaker, { value: FEATURE, statedFrom: day("2026-03-01") });
    const told = { value: FEATURE, said: "It slides.", documentId: document.id, statedFrom: day("2026-04-01") };
    const late = await createClaim(db, phone, speaker, told);
    const { said, kind } = await pageOf(speaker);
    expect(kind).toBe("leaker");
    expect(said.claims.map(({ id }) => id)).toEqual([late, early]);
    expect(said.claims[0]).toMatchObject({
      said: "It slides.",
      about: { name: "Almanac One", slug: "almanac-one" },
      document: { url },
      certainty: "rumored",
    });
  });

  it("is told of a record by what others call it", async () => {
    const speaker = await aSpeaker();
    const phone = await aDevice(null);
    const name: ClaimValue = { property: "name", text: "Almanac Nova", kind: "official" };
    await createClaim(db, phone, await aSpeaker(), { value: name });
    await createClaim(db, phone, speaker, { value: FEATURE });
    expect((await pageOf(speaker)).said.claims[0]?.about.name).toBe("Almanac Nova");
  });

  it("leaves out what was struck, what waits for review and what is stated later, and shows what was taken back", async () => {
    const speaker = await aSpeaker();
    const phone = await aDevice();
    const add = (statedFrom = "2026-03-01") =>
      createClaim(db, phone, speaker, { value: FEATURE, statedFrom: day(statedFrom) });
    const histories: ClaimOpKind[][] = [
      [],
      ["strike"],
      ["strike", "restore"],
      ["withdraw"],
      ["withdraw", "strike"],
      ["withdraw", "strike", "restore"],
      ["withdraw", "restore"],
      ["strike", "restore", "strike"],
    ];
    const ids: string[] = [];
    for (const history of histories) {
      const id = await add();
      ids.push(id);
      await done(id, history);
    }
    const waiting = await add();
    await db.claim.update({ where: { id: waiting }, data: { reviewed: false } });
    const later = await add(TODAY);
    const before = day("2026-11-21");
    const { said } = await pageOf(speaker, before);
    const reading = readLedger(await loadLedgerOfClaims([...ids, waiting, later]), asStated(before));
    const shown = reading.ledger.claims.filter((claim) => isShown(claim, reading)).map(({ id }) => id);
    expect(shown).toEqual([ids[0], ids[2], ids[3], ids[5], ids[6]]);
    expect(said.claims.map(({ id }) => id).sort()).toEqual(shown);
    expect(said.total).toBe(shown.length);
    expect(said.claims.filter(({ withdrawn }) => withdrawn).map(({ id }) => id)).toEqual([ids[3], ids[5]]);
  });

  it("is bounded, and counted by the years in which it spoke", async () => {
    const speaker = await aSpeaker();
    const phone = await aDevice();
    await createClaim(db, phone, speaker, { value: FEATURE });
    await db.$executeRaw`
      INSERT INTO "Claim" (id, "subjectId", "subjectKind", property, stance, wording, said, "sourceId", "statedFrom", "statedTo", text)
      SELECT gen_random_uuid(), "subjectId", "subjectKind", property, stance, wording, said || n, "sourceId",
        '2022-06-01'::date + n, '2022-06-01'::date + n, text
      FROM "Claim", generate_series(1, 230) n WHERE "sourceId" = ${speaker.id}::uuid`;
    await db.$executeRaw`
      UPDATE "Claim" SET reviewed = false WHERE "sourceId" = ${speaker.id}::uuid AND "statedTo" = '2022-06-02'`;
    const { said, years } = await pageOf(speaker);
    expect(said.total).toBe(230);
    expect(said.claims).toHaveLength(100);
    expect(said.claims[0]?.statedTo).toBe("2023-01-17");
    expect(years).toEqual([
      { year: 2023, count: 17 },
      { year: 2022, count: 213 },
    ]);
    const year = (of: number) => getSourceYear(speaker.slug, of, day(TODAY));
    const latest = await year(2023);
    expect(latest?.said.claims.map(({ statedTo }) => statedTo.slice(0, 4))).toEqual(Array(17).fill("2023"));
    expect(latest).toMatchObject({ years, said: { total: 17 } });
    const earlier = await year(2022);
    expect(earlier?.said.total).toBe(213);
    expect(earlier?.said.claims).toHaveLength(120);
    expect(earlier?.said.claims[0]?.statedTo).toBe("2022-12-31");
    expect(await year(2021)).toBeNull();
  });
});

describe("how it turned out", () => {
  it("is counted by the verdicts that stand, on what readers are shown", async () => {
    const speaker = await aSpeaker();
    const phone = await aDevice();
    const claims: string[] = [];
    for (let n = 0; n < 6; n += 1) claims.push(await createClaim(db, phone, speaker, { value: FEATURE }));
    const [right, corrected, wrong, struck, taken] = claims;
    await judge(right!, "hit");
    await judge(corrected!, "miss");
    await judge(corrected!, "partial");
    await judge(wrong!, "miss");
    await judge(struck!, "hit");
    await judge(taken!, "void");
    await done(struck!, ["strike"]);
    await done(taken!, ["withdraw"]);
    const { said, tally, turnedOut } = await pageOf(speaker);
    expect(tally).toEqual({ ...NO_VERDICTS, hit: 1, partial: 1, miss: 1, void: 1 });
    expect(said.total).toBe(5);
    expect(turnedOut.items.map(({ claim }) => claim.id).sort()).toEqual([right, corrected, wrong, taken].sort());
  });

  it("sets the dates that it named beside what happened, as far as better sources tell", async () => {
    const speaker = await aSpeaker();
    const voice = await createSource(db, { kind: "press" });
    const launch: Subject = { kind: "launch", id: (await createLaunch(db, { brandId })).id };
    const phone = await aDevice();
    await createClaim(db, launch, voice, { value: { property: "line-up", member: phone as Subject } });
    const early = await createClaim(db, phone, speaker, { value: at(month(2022, 7)), statedFrom: day("2022-05-01") });
    const open = await aDevice();
    await createClaim(db, open, speaker, { value: at(month(2022, 7)), statedFrom: day("2022-05-02") });
    expect((await pageOf(speaker)).turnedOut).toEqual({ items: [], more: false });
    const seen = await createClaim(db, launch, voice, {
      value: at(dayWindow(day("2022-07-04"))),
      statedFrom: day("2022-07-04"),
    });
    const { turnedOut, tally } = await pageOf(speaker);
    expect(turnedOut.items).toMatchObject([
      {
        claim: { id: early, verdict: null },
        outcome: { kind: "happened", window: { earliest: "2022-07-04", latest: "2022-07-04" }, evidence: { id: seen } },
      },
    ]);
    // Nobody has judged it: that is for an editor.
    expect(tally).toEqual(NO_VERDICTS);
  });
});

it("is refreshed with its source, with the records that it is about, and with the day", async () => {
  const speaker = await aSpeaker();
  const phone = await aDevice();
  await createClaim(db, phone, speaker, { value: FEATURE });
  await pageOf(speaker);
  const wanted = [tags.everything, tags.day, tags.source(speaker.id), tags.subject(phone.id)];
  expect([...kept.tags]).toEqual(expect.arrayContaining(wanted));
});

it("has a page for a brand's own voice and for somebody whom nobody names, and none for an invented address", async () => {
  const voice = await createSource(db, { brandId, name: "Almanac Phones", url: "https://example.org" });
  const { slug } = await db.source.findUniqueOrThrow({ where: { id: voice.id } });
  expect(await pageOf({ slug })).toMatchObject({
    ...{ kind: "brand", url: "https://example.org", brand: { kind: "brand", slug: "almanac-phones" } },
    said: { claims: [], total: 0 },
  });
  const unnamed = await aSpeaker("Unnamed report (Almanac One)");
  await createClaim(db, await aDevice(), unnamed, { value: FEATURE });
  expect(await pageOf(unnamed)).toMatchObject({ name: "Unnamed report (Almanac One)", said: { total: 1 } });
  kept.tags.clear();
  expect(await getSource("invented", day(TODAY))).toBeNull();
  expect(kept.tags).toContain(tags.list("sources"));
  expect(await getSource("No such address", day(TODAY))).toBeNull();
});
