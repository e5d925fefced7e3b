import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { auth } from "@/lib/auth/auth";
import { currentEditor, requireEditor, requireOwnOrigin } from "@/lib/auth/gate";

import { db } from "@/lib/db/client";
import { env } from "@/lib/env";
import { createSignedInEditor, type SignedInEditor } from "@/prisma/factories/signed-in-editor";

const asked = vi.hoisted(() => ({ headers: new Headers() }));
vi.mock("next/headers", () => ({
  headers: async () => asked.headers,
  cookies: async () => ({ set: () => undefined }),
}));

const OWN = env.APP_ORIGIN;
let editor: SignedInEditor;
beforeAll(async () => {
  editor = await createSignedInEditor();
});
afterEach(() => {
  asked.headers = new Headers();
});

function ask(headers: Record<string, string>) {
  asked.headers = new Headers(headers);
}

describe("requireEditor", () => {
  it("lets an editor in who writes from our own page", async () => {
    ask({ origin: OWN, cookie: editor.cookie });
    expect(await requireEditor("operate")).toEqual({ ok: true, editor: editor.id });
  });

  it.each([
    ["another site", { origin: "https://evil.example" }],
    [
      "another site behind a forged host",
      { origin: "https://evil.example", host: "evil.example", "x-forwarded-host": "evil.example" },
    ],
    ["another site that says it is us", { origin: "https://evil.example", "x-forwarded-host": new URL(OWN).host }],
    ["an opaque origin", { origin: "null" }],
    ["no origin at all", {}],
    ["no origin, from another site", { "sec-fetch-site": "cross-site" }],
  ])("refuses a good session from %s", async (_, headers) => {
    ask({ cookie: editor.cookie, ...headers });
    expect(await requireEditor("operate")).toEqual({ ok: false, refusal: "wrong-origin" });
  });

  it.each([
    ["no cookie", {}],
    ["a cookie that nobody signed", { cookie: "debut.session_token=abc.def" }],
    [
      "another's signature",
      { cookie: "debut.session_token=abcdefghijklmnopqrstuvwxyz012345.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA%3D" },
    ],
  ])("refuses %s", async (_, headers: Record<string, string>) => {
    ask({ origin: OWN, ...headers });
    expect(await requireEditor("operate")).toEqual({ ok: false, refusal: "signed-out" });
  });

  it("refuses a session that has expired, and one that was ended", async () => {
    const late = await createSignedInEditor();
    ask({ origin: OWN, cookie: late.cookie });
    await db.session.updateMany({ where: { userId: late.userId }, data: { expiresAt: new Date("2020-01-01") } });
    expect(await requireEditor("operate")).toEqual({ ok: false, refusal: "signed-out" });

    const gone = await createSignedInEditor();
    ask({ origin: OWN, cookie: gone.cookie });
    expect(await requireEditor("operate")).toMatchObject({ ok: true });
    await auth().api.signOut({ headers: asked.headers });
    expect(await requireEditor("operate")).toEqual({ ok: false, refusal: "signed-out" });
  });

  it("refuses an editor who was disabled, at once and with the session still good", async () => {
    const former = await createSignedInEditor();
    ask({ origin: OWN, cookie: former.cookie });
    expect(await requireEditor("operate")).toMatchObject({ ok: true });
    await db.editor.update({ where: { id: former.id }, data: { disabledAt: new Date() } });
    expect(await requireEditor("operate")).toEqual({ ok: false, refusal: "no-editor" });
  });

  it("takes a role away with the next request, the session still good", async () => {
    const former = await createSignedInEditor("owner");
    ask({ origin: OWN, cookie: former.cookie });
    const asked = async (): Promise<boolean[]> =>
      Promise.all((["invite", "operate", "record"] as const).map(async (one) => (await requireEditor(one)).ok));
    expect(await asked()).toEqual([true, true, true]);
    await db.editor.update({ where: { id: former.id }, data: { role: "editor" } });
    expect(await asked()).toEqual([false, true, true]);
    await db.editor.update({ where: { id: former.id }, data: { role: "contributor" } });
    expect(await asked()).toEqual([false, false, true]);
    expect(await requireEditor("operate")).toEqual({ ok: false, refusal: "not-permitted" });
  });

  it("notes who is here, and by which session, seldom", async () => {
    const here = await createSignedInEditor();
    const noted = async () => ({
      person: (await db.editor.findUniqueOrThrow({ where: { id: here.id } })).lastSeenAt,
      session: (await db.session.findFirstOrThrow({ where: { userId: here.userId } })).updatedAt,
    });
    ask({ origin: OWN, cookie: here.cookie });
    await requireEditor("operate");
    const first = await noted();
    expect(first.person).not.toBeNull();
    await requireEditor("operate");
    expect(await noted()).toEqual(first);
    const ago = new Date("2022-06-28");
    await db.editor.update({ where: { id: here.id }, data: { lastSeenAt: ago } });
    await db.session.updateMany({ where: { userId: here.userId }, data: { updatedAt: ago } });
    await requireEditor("operate");
    expect((await noted()).person?.getTime()).toBeGreaterThan(ago.getTime());
    expect((await noted()).session.getTime()).toBeGreaterThan(ago.getTime());
  });

  it("refuses a user who is no editor", async () => {
    const reader = await createSignedInEditor();
    await db.editor.delete({ where: { id: reader.id } });
    ask({ origin: OWN, cookie: reader.cookie });
    expect(await requireEditor("operate")).toEqual({ ok: false, refusal: "no-editor" });
  });
});

describe("currentEditor", () => {
  it("says who looks at a page, with no origin to check", async () => {
    ask({ cookie: editor.cookie });
    expect(await currentEditor()).toMatchObject({ id: editor.id, email: editor.email, role: "editor" });
  });

  it("says why nobody does", async () => {
    expect(await currentEditor()).toBe("signed-out");
  });
});

it("holds the door's own forms to our own pages", async () => {
  ask({ origin: OWN });
  expect(await requireOwnOrigin()).toBe(true);
  ask({ origin: "https://evil.example", "x-forwarded-host": "evil.example" });
  expect(await requireOwnOrigin()).toBe(false);
});
