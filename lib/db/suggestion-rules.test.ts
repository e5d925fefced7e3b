import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { recordId } from "@/lib/db/record-id";
import { createBrand } from "@/prisma/factories/brand";
import { createEditor } from "@/prisma/factories/editor";
import { createSource } from "@/prisma/factories/source";
import { createSuggestion } from "@/prisma/factories/suggestion";

// What the database itself refuses, whoever writes: anybody may send a suggestion.

/** Prisma does not pass on what a trigger says, and tells its `restrict_violation` by more than one name. */
const RESTRICTED = /RestrictViolation|Foreign key constraint/;

type Row = Partial<Prisma.SuggestionUncheckedCreateInput>;
const day = new Date("2022-06-28");
let brandId = "";
let sourceId = "";

beforeAll(async () => {
  brandId = (await createBrand(db)).id;
  sourceId = (await createSource(db, { kind: "press" })).id;
});

describe("a suggestion", () => {
  it.each<[string, string, () => Row]>([
    ["no words", "said", () => ({ said: " " })],
    ["more words than the form takes", "said", () => ({ said: "x".repeat(1001) })],
    ["a link that a browser would run", "link", () => ({ link: "javascript:alert(1)" })],
    ["a link without end", "link", () => ({ link: `https://example.org/${"x".repeat(2000)}` })],
    ["one end of a day", "stated", () => ({ statedFrom: day })],
    ["days out of order", "stated", () => ({ statedFrom: new Date("2022-06-29"), statedTo: day })],
    ["two records", "about", () => ({ subjectId: brandId, sourceId })],
  ])("with %s is refused", async (_, rule, row) => {
    await expect(createSuggestion(db, row())).rejects.toThrow(`Suggestion_${rule}_check`);
  });

  it("waits or not, and changes in nothing else", async () => {
    const { id } = await createSuggestion(db, { subjectId: brandId, statedFrom: day, statedTo: day });
    await db.suggestion.update({ where: { id }, data: { open: false } });
    for (const data of [{ said: "Else." }, { link: "https://example.org/else" }, { subjectId: null }, { at: day }]) {
      await expect(db.suggestion.update({ where: { id }, data })).rejects.toThrow(RESTRICTED);
    }
    await expect(db.suggestion.delete({ where: { id } })).rejects.toThrow(RESTRICTED);
    await expect(db.$executeRaw`TRUNCATE "Suggestion" CASCADE`).rejects.toThrow();
  });
});

it("what was decided has a reason, and stays", async () => {
  const suggestionId = (await createSuggestion(db)).id;
  const byId = await createEditor(db);
  const { key } = await db.submission.create({
    data: { key: crypto.randomUUID(), editorId: byId, verb: "dismissSuggestion" },
  });
  const decision = { id: recordId(), suggestionId, kind: "dismiss", byId, submissionKey: key } as const;
  await expect(db.suggestionDecision.create({ data: { ...decision, why: " " } })).rejects.toThrow("_why_check");
  await db.suggestionDecision.create({ data: { ...decision, why: "Spam." } });
  const where = { id: decision.id };
  await expect(db.suggestionDecision.update({ where, data: { why: "Ham." } })).rejects.toThrow(RESTRICTED);
  await expect(db.suggestionDecision.delete({ where })).rejects.toThrow(RESTRICTED);
});
