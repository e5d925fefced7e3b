import type { AsyncLocalStorage } from "node:async_hooks";
import { beforeAll, expect, it, vi } from "vitest";
import { today } from "@/lib/clock";
import type * as Merging from "@/lib/domain/record/merge-fields";
import { env } from "@/lib/env";
import type * as Done from "@/lib/mutations/done-since";
import { rebuild } from "@/lib/mutations/rebuild";
import type * as Renaming from "@/lib/mutations/rename-record";
import { CASES } from "@/prisma/factories/cases";
import { createSignedInEditor } from "@/prisma/factories/signed-in-editor";
import { auditEdits } from "./edit-audit.fixtures";
import { EditorAtWork } from "./editor-at-work.fixtures";
import { createTenRecords, standingOf, writtenOf } from "./ten-records.fixtures";

/** The headers of each request are its own, however many are under way. */
const asked = await vi.hoisted(async (): Promise<AsyncLocalStorage<Headers>> => {
  const { AsyncLocalStorage } = await import("node:async_hooks");
  return new AsyncLocalStorage();
});
vi.mock("next/headers", () => ({
  headers: async () => asked.getStore() ?? new Headers(),
  cookies: async () => ({ set: () => undefined }),
}));
vi.mock("next/cache", () => ({
  refresh: () => undefined,
  updateTag: () => undefined,
  unstable_cache: (load: () => Promise<unknown>) => load,
}));

// The places that compare what a form saw with what there is. Switched off, each takes it that the form saw what there is.
const checked = vi.hoisted(() => ({ on: true }));
vi.mock("@/lib/domain/record/merge-fields", async (load) => {
  const { mergeFields } = await load<typeof Merging>();
  const blind: typeof mergeFields = (before, theirs, mine) => mergeFields(checked.on ? before : theirs, theirs, mine);
  return { mergeFields: blind };
});
vi.mock("@/lib/mutations/rename-record", async (load) => {
  const { renameRecord } = await load<typeof Renaming>();
  const blind: typeof renameRecord = (kind, id, slug, why, by, key, seen) =>
    renameRecord(kind, id, slug, why, by, key, checked.on ? seen : undefined);
  return { renameRecord: blind };
});

vi.mock("@/lib/mutations/done-since", async (load) => {
  const { doneSince } = await load<typeof Done>();
  const blind: typeof doneSince = async (...asked) => (checked.on ? doneSince(...asked) : null);
  return { doneSince: blind };
});

const EDITORS = 32;
/** The whole trial takes minutes: 100 edits each in `npm run test:long`. */
const EDITS = Math.min(100, Math.max(1, CASES / 100));
const LIMIT = 180_000 * Math.max(1, EDITS / 10);

let cookies: readonly string[];
beforeAll(async () => {
  const signedIn = await Promise.all(Array.from({ length: EDITORS }, () => createSignedInEditor()));
  cookies = signedIn.map(({ cookie }) => cookie);
});

/** Everybody at once on ten records of their own; what came of it, and what is wrong with it. */
async function editAtOnce(edits: number) {
  const ten = await createTenRecords();
  const begun = await standingOf(ten);
  const editors = cookies.map((cookie) => {
    const headers = new Headers({ origin: env.APP_ORIGIN, cookie });
    return new EditorAtWork(ten, (run) => asked.run(headers, run));
  });
  await Promise.all(editors.map((editor) => editor.edit(edits)));
  const acknowledged = editors.flatMap(({ worked }) => worked.acknowledged);
  const sum = (count: (editor: EditorAtWork) => number) => editors.reduce((total, one) => total + count(one), 0);
  const [conflicts, givenUp] = [sum(({ worked }) => worked.conflicts), sum(({ worked }) => worked.givenUp)];
  const written = await writtenOf(ten);
  const findings = auditEdits({ begun, acknowledged, written, standing: await standingOf(ten) });
  return { acknowledged, conflicts, givenUp, findings };
}

it(
  "of 32 editors who edit the same ten records at once, none loses an update, and each sees every conflict",
  async () => {
    checked.on = true;
    const { acknowledged, conflicts, givenUp, findings } = await editAtOnce(EDITS);
    expect(findings).toEqual([]);
    expect(acknowledged.length + givenUp).toBe(EDITORS * EDITS);
    expect(conflicts).toBeGreaterThan(EDITS);
    expect((await rebuild(today())).drifted).toEqual([]);
  },
  LIMIT,
);

it(
  "the same without the check loses some, so that the trial would see it",
  async () => {
    checked.on = false;
    // As many as show it: unchecked, everybody moves phones between series at every turn, and ever more of them meet deadlocks.
    const { findings } = await editAtOnce(Math.min(EDITS, 10));
    expect(new Set(findings)).toEqual(new Set(["overwritten unseen"]));
  },
  LIMIT,
);
