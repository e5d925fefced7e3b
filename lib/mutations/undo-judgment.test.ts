import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, expect, it } from "vitest";
import { today } from "@/lib/clock";
import { listWaiting } from "@/lib/data/desk/list-waiting";
import { listUnreviewed } from "@/lib/data/review/list-unreviewed";
import { tallyVerdicts } from "@/lib/data/source/tally-verdicts";
import { db } from "@/lib/db/client";
import { loadClaimsById } from "@/lib/db/load-claims";
import type { EditorId } from "@/lib/domain/editor/editor-id";
import { standingVerdict } from "@/lib/domain/verdict/standing-verdict";
import { NO_VERDICTS } from "@/lib/domain/verdict/tally";
import { createEditor } from "@/prisma/factories/editor";
import { createMarket } from "@/prisma/factories/market";
import { judgeClaim } from "./judge-claim";
import { freshForm, recordAs } from "./record-launch.fixtures";
import { acceptRecorded, refuseRecorded } from "./review-recorded";
import { freshWorld, undone, type UndoneWorld, WHY } from "./undo-change.fixtures";

let editor: EditorId;
let made: UndoneWorld;
beforeAll(async () => {
  editor = await createEditor(db);
  for (const code of ["CN", "KR"]) await createMarket(db, code);
});
beforeEach(async () => {
  made = await freshWorld();
});

it("leaves no verdict where there was none, and the one before with its day where there was one", async () => {
  const verdicts = async () => {
    const [claim] = await loadClaimsById(db, [made.dated]);
    const given = standingVerdict(claim!, { statedBy: today(), recordedBy: null });
    const [one] = (await tallyVerdicts([claim!.source.id], today())).values();
    return [given?.verdict ?? null, given?.effectiveOn ?? null, one ?? null];
  };
  const on = "https://example.org/";
  const evidence = { claimId: null, url: on };
  const [first, second] = [randomUUID(), randomUUID()];
  await judgeClaim(made.dated, "miss", evidence, WHY, editor, first);
  const judged = await verdicts();
  expect(judged).toEqual(["miss", today(), { ...NO_VERDICTS, miss: 1 }]);
  await judgeClaim(made.dated, "hit", evidence, WHY, editor, second);
  await undone(second);
  expect(await verdicts()).toEqual(judged);
  const undo = await undone(first);
  expect(await verdicts()).toEqual([null, null, null]);
  await undone(undo);
  expect(await verdicts()).toEqual(judged);
});

it("puts what an editor accepted back to wait for review, and what was refused too", async () => {
  const contributor = await createEditor(db, "contributor");
  const { draft } = await freshForm();
  const [recording, accepting, refusing] = [randomUUID(), randomUUID(), randomUUID()];
  const recorded = await recordAs(draft, contributor, recording);
  if (!recorded.ok) throw new Error("not recorded");
  const claims = await db.claim.findMany({ where: { submissionKey: recording }, select: { id: true } });
  const own = new Set(claims.map(({ id }) => id));
  const waits = async () => [
    (await listUnreviewed(editor)).waiting.some(({ key }) => key === recording),
    (await db.launchEvent.findUniqueOrThrow({ where: { id: recorded.value.id } })).listed,
    (await listWaiting({ page: 1, size: 500 })).shown.some(({ claim }) => own.has(claim.id)),
  ];
  expect(await waits()).toEqual([true, false, true]);
  await acceptRecorded(recording, "", editor, accepting);
  expect(await waits()).toEqual([false, true, false]);
  await undone(accepting);
  expect(await waits()).toEqual([true, false, true]);
  await refuseRecorded(recording, WHY, editor, refusing);
  expect(await waits()).toEqual([false, false, false]);
  await undone(refusing);
  expect(await waits()).toEqual([true, false, true]);
  const again = randomUUID();
  await acceptRecorded(recording, "", editor, again);
  expect(await waits()).toEqual([false, true, false]);
  const undo = await undone(recording);
  expect(await waits()).toEqual([false, false, false]);
  await undone(again);
  await undone(undo);
  expect(await waits()).toEqual([true, false, true]);
});
