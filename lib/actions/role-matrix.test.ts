import { randomUUID } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { db } from "@/lib/db/client";
import { may, type Permission, PERMISSIONS, ROLES, type Role } from "@/lib/domain/editor/permission";
import { env } from "@/lib/env";
import type { FormState } from "@/lib/schemas/form-state";
import { createSignedInEditor, type SignedInEditor } from "@/prisma/factories/signed-in-editor";

const asked = vi.hoisted(() => ({ headers: new Headers() }));
vi.mock("next/headers", () => ({
  headers: async () => asked.headers,
  cookies: async () => ({ set: () => undefined }),
}));
vi.mock("next/cache", () => ({
  refresh: () => undefined,
  updateTag: () => undefined,
  unstable_cache: (load: () => Promise<unknown>) => load,
}));

type Action = (before: unknown, form: FormData) => Promise<FormState>;

/** What each action asks for. An action that is not here fails the test: somebody has to say who may do it. */
const ASKS: Readonly<Record<string, Permission>> = {
  recordLaunchAction: "record",
  recordReportAction: "record",
  settleLaunchAction: "settle",
  strikeClaimAction: "operate",
  strikeClaimsAction: "operate",
  restoreClaimAction: "operate",
  withdrawClaimAction: "operate",
  rankClaimAction: "operate",
  refileClaimAction: "operate",
  judgeClaimAction: "operate",
  strikeLaunchAction: "operate",
  restoreLaunchAction: "operate",
  editRecordAction: "operate",
  undoChangeAction: "operate",
  setBackAction: "operate",
  renameRecordAction: "rename",
  mergeDevicesAction: "rename",
  acceptClaimAction: "review",
  acceptRecordedAction: "review",
  refuseRecordedAction: "review",
  takeUpSuggestionAction: "review",
  dismissSuggestionAction: "review",
  reopenSuggestionAction: "review",
  inviteEditorAction: "invite",
  voidInvitationAction: "invite",
  changeRoleAction: "change-role",
  disablePersonAction: "disable",
  enablePersonAction: "disable",
  endPersonsSessionAction: "disable",
  endPersonsSessionsAction: "disable",
  endSessionAction: "own-account",
  endOtherSessionsAction: "own-account",
  changePasswordAction: "own-account",
};

/** They work without a session. */
const DOOR = ["signInAction", "signOutAction", "acceptInvitationAction", "suggestAction"];

const files = readdirSync("lib/actions").filter(
  (name) => !name.endsWith(".test.ts") && readFileSync(`lib/actions/${name}`, "utf8").startsWith('"use server"'),
);
const actions = new Map<string, Action>();
for (const name of files) {
  const module: object = await import(/* @vite-ignore */ resolve("lib/actions", name));
  for (const [action, run] of Object.entries(module)) if (!DOOR.includes(action)) actions.set(action, run as Action);
}

let people: Record<Role, SignedInEditor>;
beforeAll(async () => {
  const made = await Promise.all(ROLES.map(async (role) => [role, await createSignedInEditor(role)] as const));
  people = Object.fromEntries(made) as Record<Role, SignedInEditor>;
});

function from({ cookie }: SignedInEditor): void {
  asked.headers = new Headers({ origin: env.APP_ORIGIN, cookie });
}

/** A form of which little is right: whoever passes the gate is told so, or does what changes nothing for the others. */
function posted(): FormData {
  const form = new FormData();
  for (const [name, text] of Object.entries({ id: randomUUID(), key: randomUUID(), why: "For the test." })) {
    form.set(name, text);
  }
  return form;
}

it("knows what every action asks for, and asks for every permission that something is written under", () => {
  expect([...actions.keys()].sort()).toEqual(Object.keys(ASKS).sort());
  const asking = new Set(Object.values(ASKS));
  expect(PERMISSIONS.filter((one) => !asking.has(one))).toEqual(["see-people"]);
});

describe.each(ROLES)("the %s", (role) => {
  it.each(Object.entries(ASKS))("%s, which asks for %s", async (name, permission) => {
    from(people[role]);
    const state = await actions.get(name)!(null, posted());
    if (may(role, permission)) expect(state.refusal).toBeNull();
    else expect(state).toMatchObject({ status: "refused", refusal: "not-permitted", values: { why: "For the test." } });
  });
});

it("does nothing for a role that was taken away, or a person who was disabled, with the next request", async () => {
  const former = await createSignedInEditor("owner");
  from(former);
  const invite = async () => {
    const form = posted();
    form.set("role", "editor");
    return actions.get("inviteEditorAction")!(null, form);
  };
  expect(await invite()).toMatchObject({ status: "done" });
  await db.editor.update({ where: { id: former.id }, data: { role: "editor" } });
  const before = await db.invitation.count();
  expect(await invite()).toMatchObject({ status: "refused", refusal: "not-permitted" });
  await db.editor.update({ where: { id: former.id }, data: { disabledAt: new Date() } });
  expect(await invite()).toMatchObject({ status: "refused", refusal: "no-editor" });
  await db.session.deleteMany({ where: { userId: former.userId } });
  expect(await invite()).toMatchObject({ status: "refused", refusal: "signed-out" });
  expect(await db.invitation.count()).toBe(before);
});

describe("who was an owner with the last request, and is a contributor with this one", () => {
  const kept = Object.entries(ASKS).filter(([, permission]) => !may("contributor", permission));
  it.each(kept)("%s, which asks for %s", async (name) => {
    const former = await createSignedInEditor("owner");
    from(former);
    expect((await actions.get(name)!(null, posted())).refusal).toBeNull();
    await db.editor.update({ where: { id: former.id }, data: { role: "contributor" } });
    expect(await actions.get(name)!(null, posted())).toMatchObject({ status: "refused", refusal: "not-permitted" });
  });
});
