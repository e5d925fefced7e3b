import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { freshReport, report, told } from "@/lib/mutations/record-report.fixtures";
import { strikeClaim } from "@/lib/mutations/claim-operations";
import type { ReportClaimDraft } from "@/lib/schemas/report-draft";
import { createEditor } from "@/prisma/factories/editor";
import { getDeskReport, listReportsLately } from "./desk-report";

it("lists what was recorded together, in its order, with what was done to it since", async () => {
  const { draft, brand } = await freshReport();
  const [editor, key] = [await createEditor(db), randomUUID()];
  const result = await report({ ...draft, note: "Seen twice." }, editor, key);
  const claimIds = result.ok ? result.value.claimIds : [];
  await strikeClaim(claimIds[1] ?? "", "Not what it says.", null, randomUUID());
  const found = await getDeskReport(key);
  expect(found?.claims.map(({ claim }) => claim.id)).toEqual(claimIds);
  expect(found?.claims).toMatchObject([
    { state: "in-force", note: "Seen twice.", claim: { value: { property: "launch-window" } } },
    { state: "struck", done: [{ why: "Not what it says." }] },
    { state: "in-force", claim: { value: { property: "name" } } },
  ]);
  const [first, ...others] = await listReportsLately(editor);
  expect(others).toEqual([]);
  expect(first).toMatchObject({ key, claims: 3, source: draft.source.name, more: 0 });
  expect(first?.about).toMatchObject([
    { kind: "launch", title: `${brand.name} 12S launch`, brand: brand.name },
    { kind: "device", title: `${brand.name} 12S` },
  ]);
});

it("tells texts apart by what they are about: the first records, and how many more", async () => {
  const { draft, brand, phone, series } = await freshReport();
  const editor = await createEditor(db);
  const records = [
    { kind: "brand" as const, brand: brand.slug },
    { kind: "launch" as const, quiet: "on", brand: brand.slug },
    { kind: "device" as const, id: phone.id },
    { kind: "series" as const, id: series.id },
  ];
  const claims: ReportClaimDraft[] = [
    { ...told, about: "1", property: "line-up", member: "2" },
    { ...told, about: "1", property: "launch-window", when: "July 2022" },
    { ...told, about: "0", property: "partnership", text: "Leica" },
    { ...told, about: "2", property: "feature", text: "Leica camera" },
    { ...told, about: "3", property: "feature", text: "Leica camera" },
  ];
  await report({ ...draft, records, claims }, editor, randomUUID());
  expect(await listReportsLately(editor)).toMatchObject([
    {
      about: [
        { kind: "launch", title: null, brand: brand.name, lineUp: [phone.name] },
        { kind: "brand", title: brand.name },
      ],
      ...{ claims: 5, more: 2 },
    },
  ]);
});

it("finds nothing by a key that is none, or of something else", async () => {
  const struck = randomUUID();
  const { draft } = await freshReport();
  const result = await report(draft);
  await strikeClaim(result.ok ? (result.value.claimIds[0] ?? "") : "", "A slip.", null, struck);
  for (const key of ["", "1; DROP TABLE", randomUUID(), struck]) expect(await getDeskReport(key)).toBeNull();
});
