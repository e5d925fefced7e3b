import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { freshReport, report } from "@/lib/mutations/record-report.fixtures";
import { strikeClaim } from "@/lib/mutations/claim-operations";
import { createEditor } from "@/prisma/factories/editor";
import { getDeskReport, listReportsLately } from "./desk-report";

it("lists what was recorded together, in its order, with what was done to it since", async () => {
  const { draft } = await freshReport();
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
  expect(await listReportsLately(editor)).toMatchObject([{ key, claims: 3, source: draft.source.name }]);
});

it("finds nothing by a key that is none, or of something else", async () => {
  const struck = randomUUID();
  const { draft } = await freshReport();
  const result = await report(draft);
  await strikeClaim(result.ok ? (result.value.claimIds[0] ?? "") : "", "A slip.", null, struck);
  for (const key of ["", "1; DROP TABLE", randomUUID(), struck]) expect(await getDeskReport(key)).toBeNull();
});
