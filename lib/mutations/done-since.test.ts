import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import type { EditorId } from "@/lib/domain/editor/editor-id";
import type { Fault, Result } from "@/lib/domain/fault";
import { day } from "@/lib/domain/window/day";
import { createEditor } from "@/prisma/factories/editor";
import { rankClaim, strikeClaim, withdrawClaim } from "./claim-operations";
import { judgeClaim } from "./judge-claim";
import { faultsOf, freshLaunch } from "./operated-claims.fixtures";

const PAGE = { claimId: null, url: "https://example.org/held" };
let editor: EditorId;
beforeAll(async () => {
  editor = await createEditor(db);
});

/** What was done to a claim last, as a form that is opened now sees it. */
async function lastOf(claimId: string): Promise<string> {
  const last = await db.claimOp.findFirst({ where: { claimId }, orderBy: [{ at: "desc" }, { id: "desc" }] });
  return last?.id ?? "";
}

function sinceIn(result: Result<unknown>) {
  const fault = result.ok ? undefined : result.faults.find(({ code }) => code === "operated-meanwhile");
  return fault as Extract<Fault, { code: "operated-meanwhile" }> | undefined;
}

describe("two who do something to one claim", () => {
  it("see what the other did before it is overwritten, and may go on", async () => {
    const { early } = await freshLaunch();
    const seen = await lastOf(early);
    expect(faultsOf(await rankClaim(early, "preferred", "It was first.", editor, randomUUID(), seen))).toEqual([]);
    const told = await rankClaim(early, "deprecated", "It was vague.", editor, randomUUID(), seen);
    expect(sinceIn(told)?.done).toMatchObject([
      { kind: "rank", rank: "preferred", why: "It was first.", by: "An Editor", verdict: null },
    ]);
    expect(await db.claimOp.count({ where: { claimId: early } })).toBe(1);
    const again = await rankClaim(early, "deprecated", "It was vague.", editor, randomUUID(), sinceIn(told)!.last);
    expect(faultsOf(again)).toEqual([]);
    expect(await db.claimOp.count({ where: { claimId: early } })).toBe(2);
  });

  it("are told too why it cannot be done any more", async () => {
    const { early } = await freshLaunch();
    await strikeClaim(early, "Misread.", editor, randomUUID(), "");
    const told = await withdrawClaim(early, day("2022-06-28"), "Taken back.", editor, randomUUID(), "");
    expect(faultsOf(told)).toEqual([" operated-meanwhile", "claim already-struck"]);
  });

  it("at once: of eight with one sight of it one does it, and the others are told", async () => {
    const { early } = await freshLaunch();
    const ranks = Array.from({ length: 8 }, (_, place) =>
      rankClaim(early, place % 2 ? "preferred" : "deprecated", `Number ${place}.`, editor, randomUUID(), ""),
    );
    const answers = await Promise.all(ranks);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.filter((answer) => sinceIn(answer) !== undefined)).toHaveLength(7);
    expect(await db.claimOp.count({ where: { claimId: early } })).toBe(1);
  });

  it("once for one key: who was answered late is no other", async () => {
    const { early } = await freshLaunch();
    const key = randomUUID();
    const rank = () => rankClaim(early, "preferred", "It was first.", editor, key, "");
    expect([faultsOf(await rank()), faultsOf(await rank())]).toEqual([[], []]);
  });
});

it("gainsays a verdict by another verdict alone", async () => {
  const { early } = await freshLaunch();
  const judge = (seen: string) => judgeClaim(early, "hit", PAGE, "It was held.", editor, randomUUID(), seen);
  await rankClaim(early, "preferred", "It was first.", editor, randomUUID());
  expect(faultsOf(await judge(""))).toEqual([]);
  const told = await judge("");
  expect(sinceIn(told)?.done).toMatchObject([{ kind: "verdict", verdict: "hit" }]);
  await rankClaim(early, "normal", "As any.", editor, randomUUID());
  expect(faultsOf(await judge(sinceIn(told)!.last))).toEqual([]);
});

it("compares nothing where no form was opened, and tells all to who names what was never done", async () => {
  const { early } = await freshLaunch();
  await rankClaim(early, "preferred", "It was first.", editor, randomUUID());
  expect(faultsOf(await rankClaim(early, "normal", "As any.", editor, randomUUID()))).toEqual([]);
  const told = await rankClaim(early, "deprecated", "It was vague.", editor, randomUUID(), "'; --");
  expect(sinceIn(told)?.done.map(({ rank }) => rank)).toEqual(["normal", "preferred"]);
});
