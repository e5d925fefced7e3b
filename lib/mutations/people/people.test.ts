import { describe, expect, it } from "vitest";
import { getInvitation } from "@/lib/data/invitation";
import { listInvitations, listPeople } from "@/lib/data/people/list-people";
import { listSessions } from "@/lib/data/people/list-sessions";
import { db } from "@/lib/db/client";
import type { EditorId } from "@/lib/domain/editor/editor-id";
import type { Role } from "@/lib/domain/editor/permission";
import { createEditor } from "@/prisma/factories/editor";
import { createSignedInEditor } from "@/prisma/factories/signed-in-editor";
import { uniqueWord } from "@/prisma/factories/unique";
import { acceptInvitation } from "../accept-invitation";
import { changeRole } from "./change-role";
import { disablePerson, enablePerson } from "./disable-person";
import { endPersonsSession, endPersonsSessions } from "./end-persons-sessions";
import { endOtherSessions, endSession } from "./end-sessions";
import { inviteEditor, voidInvitation } from "./invite-editor";

const refused = (field: string, code: string) => ({ ok: false, faults: [expect.objectContaining({ field, code })] });
const roleOf = async (id: string) => (await db.editor.findUniqueOrThrow({ where: { id } })).role;
const owners = () => db.editor.findMany({ where: { role: "owner", disabledAt: null }, select: { id: true } });
const person = () => ({ name: "Grace", email: `${uniqueWord()}@example.org`, passwordHash: "salt:hash" });

/** As many owners as named, and no other: whoever was one before is none now. */
async function onlyOwners(count: number): Promise<EditorId[]> {
  await db.editor.updateMany({ where: { role: "owner" }, data: { role: "contributor" } });
  return Promise.all(Array.from({ length: count }, () => createEditor(db, "owner")));
}

async function link(role: Role, by: EditorId): Promise<string> {
  const invited = await inviteEditor(role, by);
  if (!invited.ok) throw new Error("not invited");
  return invited.value.token;
}

describe("a role", () => {
  it("is changed by an owner, who saw the one that it was, and tells who did it", async () => {
    const [ada, grace] = [await createEditor(db, "owner"), await createEditor(db, "contributor")];
    expect(await changeRole(grace, "editor", "contributor", ada)).toEqual({ ok: true, value: null });
    expect(await changeRole(grace, "editor", "editor", ada)).toEqual(refused("role", "unchanged"));
    expect(await changeRole(grace, "owner", "contributor", ada)).toEqual({
      ok: false,
      faults: [{ field: "role", code: "overtaken", before: "contributor", theirs: "editor" }],
    });
    expect(await roleOf(grace)).toBe("editor");
    const told = (await listPeople(ada)).find(({ id }) => id === grace);
    expect(told?.changes).toMatchObject([{ kind: "role", role: "editor", by: "An Editor" }]);
    await expect(db.editorChange.deleteMany({ where: { editorId: grace } })).rejects.toThrow();
  });

  it("is nobody's to change but an owner's, and nobody's who is none", async () => {
    const [ada, grace] = [await createEditor(db, "owner"), await createEditor(db, "editor")];
    expect(await changeRole(ada, "contributor", "owner", grace)).toEqual(refused("", "not-allowed"));
    expect(await changeRole(grace, "owner", "editor", grace)).toEqual(refused("", "not-allowed"));
    for (const none of ["", "nobody", crypto.randomUUID(), "\0"]) {
      expect(await changeRole(none, "owner", "editor", ada)).toEqual(refused("", "unknown"));
    }
  });
});

describe("the last owner", () => {
  it("is neither demoted nor disabled", async () => {
    const [ada] = await onlyOwners(1);
    const grace = await createEditor(db, "owner");
    await disablePerson(grace, ada!);
    expect(await changeRole(ada!, "editor", "owner", ada!)).toEqual(refused("role", "last-owner"));
    expect(await disablePerson(ada!, ada!)).toEqual(refused("", "last-owner"));
    await enablePerson(grace, ada!);
    expect(await changeRole(ada!, "editor", "owner", ada!)).toEqual({ ok: true, value: null });
    expect(await owners()).toEqual([{ id: grace }]);
  });

  it("stays when two demote, or disable, each other at once: thirty times over", async () => {
    for (let round = 0; round < 30; round += 1) {
      const [ada, grace] = await onlyOwners(2);
      const both = [
        round % 2 ? changeRole(ada!, "editor", "owner", grace!) : disablePerson(ada!, grace!),
        round % 3 ? changeRole(grace!, "contributor", "owner", ada!) : disablePerson(grace!, ada!),
      ];
      const answers = await Promise.all(both);
      expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
      expect(await owners()).toHaveLength(1);
    }
  });

  it("stays when each of four demotes itself at once", async () => {
    const four = await onlyOwners(4);
    const answers = await Promise.all(four.map((one) => changeRole(one, "editor", "owner", one)));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(3);
    expect(await owners()).toHaveLength(1);
  });
});

describe("a person", () => {
  it("is disabled at once, with every session, and enabled again as before", async () => {
    const ada = await createEditor(db, "owner");
    const grace = await createSignedInEditor("editor");
    expect(await disablePerson(grace.id, ada)).toEqual({ ok: true, value: null });
    expect(await db.session.count({ where: { userId: grace.userId } })).toBe(0);
    expect(await disablePerson(grace.id, ada)).toEqual(refused("", "unchanged"));
    expect((await listPeople(ada)).find(({ id }) => id === grace.id)).toMatchObject({ disabled: true, sessions: [] });
    expect(await enablePerson(grace.id, ada)).toEqual({ ok: true, value: null });
    expect(await enablePerson(grace.id, ada)).toEqual(refused("", "unchanged"));
    expect(await roleOf(grace.id)).toBe("editor");
  });

  it("is disabled by no editor, and no disabled owner does anything", async () => {
    const [ada, grace] = [await createEditor(db, "owner"), await createEditor(db, "owner")];
    const editor = await createEditor(db);
    expect(await disablePerson(ada, editor)).toEqual(refused("", "not-allowed"));
    await disablePerson(ada, grace);
    expect(await enablePerson(ada, ada)).toEqual(refused("", "not-allowed"));
    expect(await inviteEditor("owner", ada)).toEqual(refused("", "not-allowed"));
    expect(await listPeople(ada)).toEqual([]);
  });

  it("is told of to owners only", async () => {
    for (const role of ["editor", "contributor"] as const) {
      const by = await createEditor(db, role);
      expect([await listPeople(by), await listInvitations(by)]).toEqual([[], []]);
    }
  });
});

describe("an invitation", () => {
  it("makes what it says, once, and tells by whom", async () => {
    const ada = await createEditor(db, "owner");
    for (const role of ["owner", "editor", "contributor"] as const) {
      const token = await link(role, ada);
      expect(await getInvitation(token)).toEqual({ role, by: "An Editor" });
      const invitee = person();
      expect(await acceptInvitation(token, invitee)).toBe("accepted");
      expect(await acceptInvitation(token, person())).toBe("void-invitation");
      expect(await getInvitation(token)).toBeNull();
      const made = (await listPeople(ada)).find(({ email }) => email === invitee.email.toLowerCase());
      expect(made).toMatchObject({ role, invitedBy: "An Editor", seenAt: null });
    }
  });

  it("is nowhere in the database, and listed until it is used, over or taken back", async () => {
    const ada = await createEditor(db, "owner");
    const token = await link("editor", ada);
    const [open] = (await listInvitations(ada)).slice(-1);
    expect(JSON.stringify(await db.invitation.findMany())).not.toContain(token);
    expect(await voidInvitation(open!.id, ada)).toEqual({ ok: true, value: null });
    expect(await voidInvitation(open!.id, ada)).toEqual(refused("", "unknown"));
    expect(await acceptInvitation(token, person())).toBe("void-invitation");
    expect((await listInvitations(ada)).map(({ id }) => id)).not.toContain(open!.id);
    const late = await link("editor", ada);
    await db.$executeRaw`UPDATE "Invitation" SET "expiresAt" = now() WHERE "usedAt" IS NULL`;
    expect(await acceptInvitation(late, person())).toBe("void-invitation");
  });

  it("is void as soon as who made it may invite no more", async () => {
    const [ada, grace] = [await createEditor(db, "owner"), await createEditor(db, "owner")];
    const token = await link("owner", grace);
    await changeRole(grace, "editor", "owner", ada);
    expect(await getInvitation(token)).toBeNull();
    const users = await db.user.count();
    expect(await acceptInvitation(token, person())).toBe("void-invitation");
    expect(await db.user.count()).toBe(users);
  });

  it("is made by owners only", async () => {
    for (const role of ["editor", "contributor"] as const) {
      const by = await createEditor(db, role);
      expect(await inviteEditor("owner", by)).toEqual(refused("", "not-allowed"));
      expect(await voidInvitation(crypto.randomUUID(), by)).toEqual(refused("", "not-allowed"));
    }
  });
});

describe("the sessions of somebody else", () => {
  it("an owner sees and ends, one or all; nobody else does, and of what is none nothing is ended", async () => {
    const [ada, grace] = [await createEditor(db, "owner"), await createSignedInEditor("editor")];
    const open = async () => (await listPeople(ada)).find(({ id }) => id === grace.id)?.sessions ?? [];
    const again = { userId: grace.userId, expiresAt: new Date(Date.now() + 60_000) };
    for (const id of [uniqueWord(), uniqueWord()])
      await db.session.create({ data: { id, token: uniqueWord(), ...again } });
    const [first] = await open();
    expect(await open()).toHaveLength(3);
    for (const by of [grace.id, await createEditor(db, "contributor")]) {
      expect(await endPersonsSession(first!.id, by)).toEqual(refused("", "not-allowed"));
      expect(await endPersonsSessions(grace.id, by)).toEqual(refused("", "not-allowed"));
    }
    for (const none of ["", "\0", uniqueWord()]) {
      expect(await endPersonsSession(none, ada)).toEqual(refused("", "unknown"));
      expect(await endPersonsSessions(none, ada)).toEqual(refused("", "unknown"));
    }
    expect(await open()).toHaveLength(3);
    expect(await endPersonsSession(first!.id, ada)).toEqual({ ok: true, value: null });
    expect((await open()).map(({ id }) => id)).not.toContain(first!.id);
    expect(await endPersonsSessions(grace.id, ada)).toEqual({ ok: true, value: null });
    expect(await open()).toEqual([]);
    expect(await db.editor.findUnique({ where: { id: grace.id } })).toMatchObject({ role: "editor", disabledAt: null });
  });
});

describe("sessions", () => {
  it("are listed and ended by whose they are, and by nobody else", async () => {
    const [grace, other] = [await createSignedInEditor("contributor"), await createSignedInEditor("owner")];
    const [own] = await listSessions(grace.id);
    expect(own).toMatchObject({ userAgent: null });
    for (const none of [own!.id, "", "\0", "nothing"]) {
      expect(await endSession(none, other.id)).toEqual(refused("", "unknown"));
    }
    expect(await listSessions(grace.id)).toHaveLength(1);
    expect(await endSession(own!.id, grace.id)).toEqual({ ok: true, value: null });
    expect(await listSessions(grace.id)).toHaveLength(0);
    expect(await listSessions(other.id)).toHaveLength(1);
  });

  it("are ended all but one", async () => {
    const { id, userId } = await createSignedInEditor();
    const expiresAt = new Date("2099-01-01");
    for (const name of ["a", "b", "c"]) {
      const session = `${name}${uniqueWord()}`;
      await db.session.create({ data: { id: session, token: session, userId, expiresAt, userAgent: "curl" } });
    }
    const sessions = await listSessions(id);
    expect(sessions).toHaveLength(4);
    expect(await endOtherSessions(sessions[2]!.id, id)).toEqual({ ok: true, value: null });
    expect(await listSessions(id)).toEqual([sessions[2]]);
  });
});
