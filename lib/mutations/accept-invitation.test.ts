import { beforeEach, describe, expect, it } from "vitest";
import { getInvitation } from "@/lib/data/invitation";
import { db } from "@/lib/db/client";
import { acceptInvitation } from "./accept-invitation";
import { createFirstEditorLink } from "./invite-first-editor";

const ORIGIN = "https://debut.example";
const person = (email: string) => ({ name: "Ada", email, passwordHash: "salt:hash" });

beforeEach(async () => {
  await db.editor.deleteMany();
  await db.user.deleteMany();
  await db.invitation.deleteMany();
});

async function newToken(): Promise<string> {
  const link = await createFirstEditorLink(ORIGIN);
  return new URL(link ?? "").searchParams.get("token") ?? "";
}

describe("the first editor's link", () => {
  it("is an address of this site whose token is nowhere in the database", async () => {
    const link = await createFirstEditorLink(ORIGIN);
    expect(link).toMatch(/^https:\/\/debut\.example\/sign-in\/first\?token=[\w-]{43}$/);
    const [invitation] = await db.invitation.findMany();
    expect(invitation).toMatchObject({ role: "owner", usedAt: null });
    expect(JSON.stringify(invitation)).not.toContain(link?.split("=")[1]);
  });

  it("voids the one before it", async () => {
    const [old, fresh] = [await newToken(), await newToken()];
    expect(await getInvitation(old)).toBeNull();
    expect(await acceptInvitation(old, person("a@example.org"))).toBe("void-invitation");
    expect(await acceptInvitation(fresh, person("a@example.org"))).toBe("accepted");
  });

  it("is not made once there is an editor", async () => {
    await acceptInvitation(await newToken(), person("a@example.org"));
    expect(await createFirstEditorLink(ORIGIN)).toBeNull();
  });

  it("is one, and only the last, however many are asked for at once", async () => {
    await Promise.all(Array.from({ length: 5 }, () => createFirstEditorLink(ORIGIN)));
    const open = await db.invitation.count({ where: { usedAt: null, expiresAt: { gt: new Date() } } });
    expect(open).toBe(1);
  });
});

describe("acceptInvitation", () => {
  it("makes an owner who can sign in, with the address in lower case", async () => {
    expect(await acceptInvitation(await newToken(), person(" Ada@Example.org "))).toBe("accepted");
    const user = await db.user.findFirstOrThrow({ include: { accounts: true, editor: true } });
    expect(user).toMatchObject({ email: "ada@example.org", editor: { role: "owner", disabledAt: null } });
    expect(user.accounts).toMatchObject([{ providerId: "credential", accountId: user.id, password: "salt:hash" }]);
  });

  it("works once, whoever else has the link and however close they come", async () => {
    const token = await newToken();
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, at) => acceptInvitation(token, person(`e${at}@example.org`))),
    );
    expect(answers.filter((answer) => answer === "accepted")).toHaveLength(1);
    expect(await db.user.count()).toBe(1);
    expect(await db.editor.count()).toBe(1);
    expect(await db.account.count()).toBe(1);
  });

  it("refuses a link older than 24 hours and a token that nobody was given", async () => {
    const token = await newToken();
    await db.$executeRaw`UPDATE "Invitation" SET "expiresAt" = now() - interval '1 second'`;
    expect(await acceptInvitation(token, person("a@example.org"))).toBe("void-invitation");
    expect(await acceptInvitation("", person("a@example.org"))).toBe("void-invitation");
    expect(await db.user.count()).toBe(0);
  });

  it("stays good when the address is taken", async () => {
    await db.user.create({ data: { id: "someone", name: "B", email: "taken@example.org" } });
    const token = await newToken();
    expect(await acceptInvitation(token, person("Taken@example.org"))).toBe("address-taken");
    expect(await getInvitation(token)).toEqual({ role: "owner", by: null });
    expect(await acceptInvitation(token, person("free@example.org"))).toBe("accepted");
  });
});
