import { randomUUID } from "node:crypto";
import { beforeAll, expect, it } from "vitest";
import { tags } from "@/lib/cache-tags";
import { db } from "@/lib/db/client";
import type { EditorId } from "@/lib/domain/editor/editor-id";
import { createEditor } from "@/prisma/factories/editor";
import { strikeClaim } from "./claim-operations";
import { freshForm, recordAs } from "./record-launch.fixtures";

let editor: EditorId;
beforeAll(async () => {
  editor = await createEditor(db);
});

async function recorded(markets: { market: string }[]) {
  const { brand, draft } = await freshForm();
  const result = await recordAs({ ...draft, devices: [{ name: `${brand.name} One`, markets }] }, editor);
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result.value;
}

const marketsIn = (touched: readonly string[]) => touched.filter((tag) => tag.startsWith("market:")).sort();

it("tells the pages of the markets that a write names, and the list of markets", async () => {
  const { tags: touched } = await recorded([{ market: "DE" }, { market: "international" }]);
  expect(marketsIn(touched)).toEqual([tags.market("DE"), tags.market("international")]);
  expect(touched).toContain(tags.list("markets"));
  expect(marketsIn((await recorded([])).tags)).toEqual([]);
  expect((await recorded([])).tags).not.toContain(tags.list("markets"));
});

it("tells a market also when the phone leaves it, and when only its date changes", async () => {
  const { id } = await recorded([{ market: "DE" }]);
  const [sold, dated] = await Promise.all(
    (["availability", "launch_window"] as const).map((property) => {
      const submission = { claims: { some: { subjectId: id } } };
      return db.claim.findFirstOrThrow({ where: { property, submission } });
    }),
  );
  for (const claim of [sold, dated]) {
    const struck = await strikeClaim(claim?.id ?? "", "Misread.", editor, randomUUID());
    if (!struck.ok) throw new Error(JSON.stringify(struck.faults));
    expect(marketsIn(struck.value.tags), claim?.property).toEqual([tags.market("DE")]);
  }
});
