import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { today } from "@/lib/clock";
import { db } from "@/lib/db/client";
import type { EditorId } from "@/lib/domain/editor/editor-id";
import { readReport } from "@/lib/schemas/report";
import { createEditor } from "@/prisma/factories/editor";
import { createSuggestion } from "@/prisma/factories/suggestion";
import { recordReport } from "../record-report";
import { freshReport } from "../record-report.fixtures";
import { undoChange } from "../undo-change";
import { dismissSuggestion, reopenSuggestion, takeUpSuggestion } from "./decide-suggestion";

let editor: EditorId;
let contributor: EditorId;
beforeAll(async () => {
  editor = await createEditor(db);
  contributor = await createEditor(db, "contributor");
});

const refused = (field: string, code: string) => ({ ok: false, faults: [expect.objectContaining({ field, code })] });
const waits = async (id: string) => (await db.suggestion.findUniqueOrThrow({ where: { id } })).open;
const decisionsOn = async (suggestionId: string) =>
  (await db.suggestionDecision.findMany({ where: { suggestionId }, orderBy: [{ at: "asc" }, { id: "asc" }] })).map(
    ({ kind, why, byId }) => [kind, why, byId],
  );

describe("a suggestion", () => {
  it("is dismissed for a reason, reopened, and taken up with or without a remark; all of it stays on record", async () => {
    const { id } = await createSuggestion(db);
    expect(await dismissSuggestion(id, " ", editor, randomUUID())).toMatchObject(refused("why", "required"));
    expect(await waits(id)).toBe(true);
    expect(await dismissSuggestion(id, "No source.", editor, randomUUID())).toMatchObject({ ok: true, value: { id } });
    expect(await waits(id)).toBe(false);
    expect(await reopenSuggestion(id, "", editor, randomUUID())).toMatchObject(refused("why", "required"));
    expect(await reopenSuggestion(id, "There is one.", editor, randomUUID())).toMatchObject({ ok: true });
    expect(await waits(id)).toBe(true);
    expect(await takeUpSuggestion(id, "", editor, randomUUID())).toMatchObject({ ok: true });
    expect(await waits(id)).toBe(false);
    expect(await decisionsOn(id)).toEqual([
      ["dismiss", "No source.", editor],
      ["reopen", "There is one.", editor],
      ["take_up", "Recorded what it led to.", editor],
    ]);
  });

  it("is decided on once, whoever comes second, and reopened only where it waits no more", async () => {
    const { id } = await createSuggestion(db);
    const both = await Promise.all([
      dismissSuggestion(id, "No source.", editor, randomUUID()),
      takeUpSuggestion(id, "", editor, randomUUID()),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject(refused("", "reviewed-already"));
    expect(await decisionsOn(id)).toHaveLength(1);
    expect(await reopenSuggestion(id, "Look again.", editor, randomUUID())).toMatchObject({ ok: true });
    expect(await reopenSuggestion(id, "Look again.", editor, randomUUID())).toMatchObject(refused("", "unchanged"));
  });

  it("is decided on once for each key, and told apart from what is none", async () => {
    const { id } = await createSuggestion(db);
    const key = randomUUID();
    const answers = await Promise.all(Array.from({ length: 5 }, () => dismissSuggestion(id, "Spam.", editor, key)));
    expect(answers.every((answer) => answer.ok && answer.value.id === id)).toBe(true);
    expect(await decisionsOn(id)).toEqual([["dismiss", "Spam.", editor]]);
    for (const other of [randomUUID(), "", "x".repeat(40), "\0"]) {
      expect(await dismissSuggestion(other, "Spam.", editor, randomUUID())).toMatchObject(refused("", "unknown"));
    }
  });
});

describe("a suggestion that is recorded", () => {
  const record = async (by: EditorId, suggestionId: string, key: string = randomUUID()) => {
    const read = readReport((await freshReport()).draft, { today: today() });
    if (!read.ok) throw new Error(JSON.stringify(read.faults));
    return { key, recorded: await recordReport(read.value, by, key, suggestionId) };
  };

  it("is taken up in the same transaction, under the same key, once", async () => {
    const { id } = await createSuggestion(db);
    const { key, recorded } = await record(editor, id);
    expect(recorded).toMatchObject({ ok: true });
    expect(await waits(id)).toBe(false);
    expect(await db.suggestionDecision.findMany({ where: { suggestionId: id } })).toMatchObject([
      { kind: "take_up", submissionKey: key, byId: editor },
    ]);
    // Somebody was first: what the text says is recorded all the same.
    expect((await record(editor, id)).recorded).toMatchObject({ ok: true });
    expect((await record(editor, "no id")).recorded).toMatchObject({ ok: true });
    expect(await decisionsOn(id)).toHaveLength(1);
  });

  it("was taken up all the same where somebody dismissed it meanwhile", async () => {
    const { id } = await createSuggestion(db);
    expect(await dismissSuggestion(id, "Spam.", editor, randomUUID())).toMatchObject({ ok: true });
    expect((await record(editor, id)).recorded).toMatchObject({ ok: true });
    expect(await waits(id)).toBe(false);
    expect((await decisionsOn(id)).map(([kind]) => kind)).toEqual(["dismiss", "take_up"]);
  });

  it("waits on where it was recorded by a contributor, who decides nothing, or where nothing was recorded", async () => {
    const { id } = await createSuggestion(db);
    expect((await record(contributor, id)).recorded).toMatchObject({ ok: true });
    expect((await record(editor, id, "no key")).recorded).toMatchObject({ ok: false });
    expect([await waits(id), await decisionsOn(id)]).toEqual([true, []]);
  });

  it("waits again when the recording is undone, is taken up again when that is, and stays with whoever decided since", async () => {
    const { id } = await createSuggestion(db);
    const { key } = await record(editor, id);
    const undo = async (change: string) => {
      const undone = randomUUID();
      expect(await undoChange(change, "Of another phone.", editor, undone)).toMatchObject({ ok: true });
      return undone;
    };
    const first = await undo(key);
    expect(await waits(id)).toBe(true);
    const second = await undo(first);
    expect(await waits(id)).toBe(false);
    await undo(second);
    expect(await waits(id)).toBe(true);
    expect(await decisionsOn(id)).toEqual([
      ["take_up", "Recorded what it led to.", editor],
      ["reopen", "Of another phone.", editor],
      ["take_up", "Of another phone.", editor],
      ["reopen", "Of another phone.", editor],
    ]);

    const { key: again } = await record(editor, id);
    expect(await reopenSuggestion(id, "Look again.", editor, randomUUID())).toMatchObject({ ok: true });
    expect(await dismissSuggestion(id, "Spam.", editor, randomUUID())).toMatchObject({ ok: true });
    await undo(again);
    expect([await waits(id), (await decisionsOn(id)).at(-1)]).toEqual([false, ["dismiss", "Spam.", editor]]);
  });
});
