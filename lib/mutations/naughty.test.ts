import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { normalizeName } from "@/lib/domain/name/normalize-name";
import { day } from "@/lib/domain/window/day";
import { nameFaults } from "@/lib/schemas/name-faults";
import { readRecordLaunch } from "@/lib/schemas/record-launch";
import { requiredLine } from "@/lib/schemas/text";
import { createEditor } from "@/prisma/factories/editor";
import { asStored, NAUGHTY, WORSE } from "@/prisma/factories/naughty";
import { uniqueWord } from "@/prisma/factories/unique";
import { restoreClaim, strikeClaim } from "./claim-operations";
import { freshLaunch } from "./operated-claims.fixtures";
import { recordAs, freshForm } from "./record-launch.fixtures";
import { recorded, freshBrand, told } from "./record-report.fixtures";

// That each field takes a text as it is or refuses it is asked without the database (lib/actions/naughty-fields.test.ts);
// here: what was taken is what is in it.
const LONG = 120_000;
const OFFER = 80;

const isName = (text: string) => requiredLine(OFFER).safeParse(text).success && nameFaults(asStored(text)).length === 0;
/** Each by another name: two texts that differ in nothing but marks and case are one record. */
const NAMES = [...new Map(NAUGHTY.filter(isName).map((text) => [normalizeName(asStored(text)), text])).values()];
const packsOf = (texts: readonly string[], size: number) =>
  Array.from({ length: Math.ceil(texts.length / size) }, (_, at) => texts.slice(at * size, at * size + size));

it("names, titles, features, offers and the words as said are kept exactly", { timeout: LONG }, async () => {
  expect(NAMES.length).toBeGreaterThan(300);
  for (const pack of packsOf(NAMES, 20)) {
    const { brand } = await freshBrand();
    const result = await recorded({
      source: { name: uniqueWord(), kind: "leaker" },
      statedOn: "28 June 2022",
      records: [
        ...pack.map((name) => ({ kind: "device" as const, name, brand: brand.slug })),
        ...pack.map((title) => ({ kind: "launch" as const, title, brand: brand.slug })),
      ],
      claims: pack.flatMap((text, at) => {
        const ofPhone = { ...told, about: String(at), said: text };
        const price = { property: "price", price: "1", currency: "EUR", market: "DE", offer: text } as const;
        return [
          { ...ofPhone, property: "feature" as const, text },
          { ...ofPhone, ...price },
          {
            ...told,
            about: String(at + pack.length),
            said: text,
            property: "launch-window" as const,
            when: "July 2022",
          },
        ];
      }),
    });
    const kept = pack.map(asStored).sort();
    const of = { brandId: brand.id };
    const devices = await db.device.findMany({ where: { ...of, name: { in: kept } }, select: { name: true } });
    expect(devices.map(({ name }) => name).sort()).toEqual(kept);
    const launches = await db.launchEvent.findMany({ where: of, select: { title: true } });
    expect(launches.map(({ title }) => title).sort()).toEqual(kept);
    const claims = await db.claim.findMany({ where: { id: { in: [...result.claimIds] } } });
    for (const property of ["feature", "price", "launch_window"]) {
      const own = claims.filter((claim) => claim.property === property);
      expect(own.map(({ said }) => said).sort(), property).toEqual(kept);
    }
    expect(claims.flatMap(({ property, text }) => (property === "feature" ? (text ?? "") : [])).sort()).toEqual(kept);
    expect(claims.flatMap(({ offer }) => offer ?? []).sort()).toEqual(kept);
  }
});

/** A part of them, and every long one: what is slow is asked of these. */
const SOME = NAUGHTY.filter((text, place) => place % 12 === 0 || text.length > OFFER);

it("a launch's title, words, note and source are kept exactly", { timeout: LONG }, async () => {
  const today = day("2022-07-01");
  for (const [place, text] of SOME.entries()) {
    const { draft } = await freshForm();
    const fits = (change: object) => readRecordLaunch({ ...draft, ...change }, { today }).ok;
    const typed = { title: text, said: text, note: text, source: { name: `${text} ${place}`, kind: "leaker" } };
    const taken = Object.fromEntries(Object.entries(typed).filter(([field, value]) => fits({ [field]: value })));
    const result = await recordAs({ ...draft, ...taken }, null);
    if (!result.ok) throw new Error(JSON.stringify([text, result.faults]));
    const launch = await db.launchEvent.findUniqueOrThrow({ where: { id: result.value.id } });
    const include = { source: true };
    const claim = await db.claim.findFirstOrThrow({ where: { subjectId: launch.id }, include });
    expect(launch.title).toBe("title" in taken ? asStored(text) : draft.title);
    expect(claim.said).toBe("said" in taken ? asStored(text) : draft.said);
    expect(claim.note ?? "").toBe("note" in taken ? asStored(text) : "");
    if ("source" in taken) expect(claim.source.name).toBe(asStored(typed.source.name));
  }
});

it("a reason is kept exactly, or refused as a reason", { timeout: LONG }, async () => {
  const editor = await createEditor(db);
  for (const pack of packsOf([...SOME, ...WORSE], 12)) {
    const { late } = await freshLaunch();
    for (const text of pack) {
      const struck = await strikeClaim(late, text, editor, randomUUID());
      if (struck.ok) {
        const last = await db.claimOp.findFirstOrThrow({ where: { claimId: late }, orderBy: { at: "desc" } });
        expect(last.why).toBe(asStored(text));
        await restoreClaim(late, "Once more.", editor, randomUUID());
      } else expect(struck.faults).toEqual([expect.objectContaining({ field: "why" })]);
    }
  }
});
