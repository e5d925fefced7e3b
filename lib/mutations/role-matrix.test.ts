import { randomUUID } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { today } from "@/lib/clock";
import { db } from "@/lib/db/client";
import type { EditorId } from "@/lib/domain/editor/editor-id";
import { may, type Permission, permissionOf, ROLES, type Role } from "@/lib/domain/editor/permission";
import type { Result } from "@/lib/domain/fault";
import { createEditor } from "@/prisma/factories/editor";
import { rankClaim, restoreClaim, strikeClaim, withdrawClaim } from "./claim-operations";
import { judgeClaim } from "./judge-claim";
import { mergeDevices } from "./merge-devices";
import { changeRole } from "./people/change-role";
import { disablePerson, enablePerson } from "./people/disable-person";
import { endPersonsSession, endPersonsSessions } from "./people/end-persons-sessions";
import { endOtherSessions, endSession } from "./people/end-sessions";
import { inviteEditor, voidInvitation } from "./people/invite-editor";
import { freshForm, recordAs } from "./record-launch.fixtures";
import { refileClaim } from "./refile-claim";
import { renameRecord } from "./rename-record";
import { revertRecord } from "./revert-record";
import { acceptClaim, acceptRecorded, refuseRecorded } from "./review-recorded";
import { strikeClaims } from "./strike-claims";
import { restoreLaunch, strikeLaunch } from "./strike-launch";
import { dismissSuggestion, reopenSuggestion, takeUpSuggestion } from "./suggestion/decide-suggestion";
import { undoChange } from "./undo-change";

type Attempt = (by: EditorId) => Promise<Result<unknown>>;
const WHY = "For the test.";
const none = () => randomUUID();

/** Every mutation of the desk, by the verb that it leaves, called as if there were no gate. */
const VERBS: Readonly<Record<string, Attempt>> = {
  recordLaunch: async (by) => recordAs((await freshForm()).draft, by),
  strikeClaim: (by) => strikeClaim(none(), WHY, by, none()),
  strikeClaims: (by) => strikeClaims([none()], WHY, by, none()),
  restoreClaim: (by) => restoreClaim(none(), WHY, by, none()),
  withdrawClaim: (by) => withdrawClaim(none(), today(), WHY, by, none()),
  rankClaim: (by) => rankClaim(none(), "preferred", WHY, by, none()),
  refileClaim: (by) => refileClaim(none(), { kind: "device", id: none() }, WHY, by, none()),
  judgeClaim: (by) => judgeClaim(none(), "hit", { claimId: null, url: "https://example.org/" }, WHY, by, none()),
  strikeLaunch: (by) => strikeLaunch(none(), WHY, by, none()),
  restoreLaunch: (by) => restoreLaunch(none(), WHY, by, none()),
  revertRecord: (by) =>
    revertRecord({ kind: "device", id: none(), version: 1, seen: 1, columns: ["name"] }, WHY, by, none()),
  undo: (by) => undoChange(none(), WHY, by, none()),
  renameRecord: (by) => renameRecord("device", none(), "another", WHY, by, none()),
  mergeDevices: (by) => mergeDevices(none(), none(), WHY, by, none()),
  acceptClaim: (by) => acceptClaim(none(), WHY, by, none()),
  acceptRecorded: (by) => acceptRecorded(none(), WHY, by, none()),
  refuseRecorded: (by) => refuseRecorded(none(), WHY, by, none()),
  takeUpSuggestion: (by) => takeUpSuggestion(none(), WHY, by, none()),
  dismissSuggestion: (by) => dismissSuggestion(none(), WHY, by, none()),
  reopenSuggestion: (by) => reopenSuggestion(none(), WHY, by, none()),
};

/** What leaves no revision of a record, by what it asks for. */
const OF_PEOPLE: readonly (readonly [string, Permission, Attempt])[] = [
  ["inviteEditor", "invite", (by) => inviteEditor("contributor", by)],
  ["voidInvitation", "invite", (by) => voidInvitation(none(), by)],
  ["changeRole", "change-role", (by) => changeRole(none(), "owner", "editor", by)],
  ["disablePerson", "disable", (by) => disablePerson(none(), by)],
  ["enablePerson", "disable", (by) => enablePerson(none(), by)],
  ["endPersonsSession", "disable", (by) => endPersonsSession(none(), by)],
  ["endPersonsSessions", "disable", (by) => endPersonsSessions(none(), by)],
  ["endSession", "own-account", (by) => endSession(none(), by)],
  ["endOtherSessions", "own-account", (by) => endOtherSessions(none(), by)],
];

const MATRIX = [
  ...Object.entries(VERBS).map(([verb, attempt]) => [verb, permissionOf(verb), attempt] as const),
  ...OF_PEOPLE,
];

let people: Record<Role, EditorId>;
beforeAll(async () => {
  const made = await Promise.all(ROLES.map(async (role) => [role, await createEditor(db, role)] as const));
  people = Object.fromEntries(made) as Record<Role, EditorId>;
});

const isKeptOut = (result: Result<unknown>) => !result.ok && result.faults.some(({ code }) => code === "not-allowed");

it("tries every verb that a mutation leaves, or knows another of its kind", () => {
  const files = readdirSync("lib/mutations", { recursive: true, encoding: "utf8" }).filter(
    (name) => name.endsWith(".ts") && !/\.(test|fixtures)\.ts$/.test(name),
  );
  const sources = files.map((name) => readFileSync(`lib/mutations/${name}`, "utf8")).join("\n");
  const verbs = [...sources.matchAll(/\bverb: "(\w+)"/g)].map(([, verb = ""]) => verb);
  expect(verbs.length).toBeGreaterThan(15);
  // They are written, checked and kept just as those beside them: record-report.test and edit-record.test try them.
  const alike = ["recordReport", "editRecord"];
  expect([...new Set(verbs)].filter((verb) => !(verb in VERBS) && !alike.includes(verb))).toEqual([]);
});

describe.each(ROLES)("the %s, behind the gate", (role) => {
  it.each(MATRIX)("%s, which asks for %s", async (_, permission, attempt) => {
    expect(isKeptOut(await attempt(people[role]))).toBe(!may(role, permission));
  });
});

describe("who was disabled a moment ago", () => {
  it.each(MATRIX)("does not %s", async (_verb, _permission, attempt) => {
    const former = await createEditor(db, "owner");
    await db.editor.update({ where: { id: former }, data: { disabledAt: new Date() } });
    const before = await db.submission.count();
    expect(isKeptOut(await attempt(former))).toBe(true);
    expect(await db.submission.count()).toBe(before);
  });
});

describe("who was an owner a moment ago, and is a contributor now", () => {
  it.each(MATRIX.filter(([, permission]) => !may("contributor", permission)))(
    "does not %s",
    async (...[, , attempt]) => {
      const former = await createEditor(db, "owner");
      await db.editor.update({ where: { id: former }, data: { role: "contributor" } });
      const before = await db.submission.count();
      expect(isKeptOut(await attempt(former))).toBe(true);
      expect(await db.submission.count()).toBe(before);
    },
  );
});
