import { randomUUID } from "node:crypto";
import { beforeAll, expect, it } from "vitest";
import { today } from "@/lib/clock";
import { db } from "@/lib/db/client";
import type { EditorId } from "@/lib/domain/editor/editor-id";
import { readRecordLaunch } from "@/lib/schemas/record-launch";
import { createBrand } from "@/prisma/factories/brand";
import { createEditor } from "@/prisma/factories/editor";
import { restoreClaim, strikeClaim } from "./claim-operations";
import { rebuild } from "./rebuild";
import { recordLaunch } from "./record-launch";
import { restoreLaunch, strikeLaunch } from "./strike-launch";

let editor: EditorId;
beforeAll(async () => {
  editor = await createEditor(db);
});

async function recorded() {
  const brand = await createBrand(db);
  const read = readRecordLaunch(
    {
      brand: brand.slug,
      title: "Spring event",
      when: "March 2022",
      devices: [{ name: "One", markets: [{ market: "CN" }] }, { name: "Two" }],
      source: { name: brand.name, kind: "brand", brand: brand.slug },
      statedOn: "January 2022",
      wording: "states",
      said: "In March.",
    },
    { today: today() },
  );
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  const result = await recordLaunch(read.value, editor, randomUUID());
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return { brand, input: read.value, id: result.value.id };
}

async function shown(brandId: string) {
  const about = { subject: { device: { brandId } } };
  const launches = await db.launchEvent.count({ where: { brandId, listed: true } });
  const rows = await Promise.all([
    db.lineUpMember.count({ where: { launch: { brandId } } }),
    db.availability.count({ where: about }),
    db.name.count({ where: about }),
  ]);
  return [launches, ...rows];
}

it("takes all that the form said out of every view, and brings it back", async () => {
  const { brand, id } = await recorded();
  expect(await shown(brand.id)).toEqual([1, 2, 1, 2]);
  expect(await strikeLaunch(id, "Another year's.", editor, randomUUID())).toMatchObject({ ok: true, value: { id } });
  expect(await shown(brand.id)).toEqual([0, 0, 0, 0]);
  expect(await strikeLaunch(id, "Again.", editor, randomUUID())).toMatchObject({
    faults: [{ code: "already-struck" }],
  });
  expect(await restoreLaunch(id, "It was right.", editor, randomUUID())).toMatchObject({ ok: true });
  expect(await shown(brand.id)).toEqual([1, 2, 1, 2]);
  expect(await restoreLaunch(id, "Again.", editor, randomUUID())).toMatchObject({ faults: [{ code: "not-struck" }] });
  expect((await rebuild(today())).drifted).toEqual([]);
});

it("leaves struck what had been struck before", async () => {
  const { brand, id } = await recorded();
  const claim = await db.claim.findFirstOrThrow({ where: { subject: { launchId: id }, property: "line_up" } });
  await strikeClaim(claim.id, "Not shown there.", editor, randomUUID());
  await strikeLaunch(id, "No such event.", editor, randomUUID());
  await restoreLaunch(id, "There was.", editor, randomUUID());
  expect(await shown(brand.id)).toEqual([1, 1, 1, 2]);
});

it("brings back only what nothing was done to since", async () => {
  const { brand, id } = await recorded();
  await strikeLaunch(id, "No such event.", editor, randomUUID());
  const claim = await db.claim.findFirstOrThrow({ where: { subject: { launchId: id }, property: "line_up" } });
  await restoreClaim(claim.id, "This one was right.", editor, randomUUID());
  await strikeClaim(claim.id, "It was not.", editor, randomUUID());
  await restoreLaunch(id, "There was.", editor, randomUUID());
  expect(await shown(brand.id)).toEqual([1, 1, 1, 2]);
});

it("frees the title for recording it again", async () => {
  const { brand, input, id } = await recorded();
  expect(await recordLaunch(input, editor, randomUUID())).toMatchObject({
    faults: [{ field: "title", code: "exists" }],
  });
  await strikeLaunch(id, "Wrong month.", editor, randomUUID());
  expect(await recordLaunch(input, editor, randomUUID())).toMatchObject({ ok: true });
  expect(await shown(brand.id)).toEqual([1, 2, 1, 2]);
});

it.each([["0190f5fe-7c00-7a00-8000-000000000001"], ["../etc"]])("refuses a launch that is none: %s", async (id) => {
  const result = await strikeLaunch(id, "Wrong.", editor, randomUUID());
  expect(result).toMatchObject({ ok: false, faults: [{ field: "launch", code: "unknown", noun: "launch" }] });
});
