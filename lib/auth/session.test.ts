import { describe, expect, it, vi } from "vitest";
import { auth } from "@/lib/auth/auth";
import { changePassword, signIn } from "@/lib/auth/session";
import { mayTrySignIn } from "@/lib/auth/sign-in-limit";
import { db } from "@/lib/db/client";
import { createSignedInEditor, PASSWORD } from "@/prisma/factories/signed-in-editor";
import { uniqueWord } from "@/prisma/factories/unique";

const asked = vi.hoisted(() => ({ headers: new Headers() }));
const jar = vi.hoisted(() => new Map<string, string>());
vi.mock("next/headers", () => ({
  headers: async () => asked.headers,
  cookies: async () => ({ set: (name: string, value: string) => jar.set(name, value) }),
}));

const address = () => `${uniqueWord()}@example.org`;
const from = (client: string) => {
  asked.headers = new Headers({ "x-forwarded-for": client });
};

describe("signIn", () => {
  it("lets in by address, letter case aside, and password", async () => {
    const { email } = await createSignedInEditor();
    expect(await signIn(email.toUpperCase(), PASSWORD)).toBe("signed-in");
  });

  it("answers alike for a wrong password, an unknown address, and a password too long to be one", async () => {
    const { email } = await createSignedInEditor();
    expect(await signIn(email, "not the password")).toBe("no-match");
    expect(await signIn(address(), "not the password")).toBe("no-match");
    expect(await signIn(email, "x".repeat(1000))).toBe("no-match");
  });

  it("hashes once, whether the address is known or not", async () => {
    const { email } = await createSignedInEditor();
    const { password } = await auth().$context;
    const hash = vi.spyOn(password, "hash");
    const verify = vi.spyOn(password, "verify");
    const work = async (tried: string) => {
      await signIn(tried, "not the password");
      const done = hash.mock.calls.length + verify.mock.calls.length;
      hash.mockClear();
      verify.mockClear();
      return done;
    };
    expect(await work(email)).toBe(1);
    expect(await work(address())).toBe(1);
    hash.mockRestore();
    verify.mockRestore();
  });

  it("answers a person who is disabled as anybody else, and makes no session", async () => {
    const { id, userId, email } = await createSignedInEditor();
    await db.editor.update({ where: { id }, data: { disabledAt: new Date() } });
    const before = await db.session.count({ where: { userId } });
    expect(await signIn(email, PASSWORD)).toBe("no-match");
    expect(await db.session.count({ where: { userId } })).toBe(before);
    await db.editor.update({ where: { id }, data: { disabledAt: null } });
    expect(await signIn(email, PASSWORD)).toBe("signed-in");
  });

  it("makes guessing slow, for known and unknown addresses alike, and lets the owner in again later", async () => {
    const { email } = await createSignedInEditor();
    for (const tried of [email, address()]) {
      for (let attempt = 0; attempt < 10; attempt += 1) {
        expect(await mayTrySignIn({ email: tried, client: null })).toBe(true);
      }
      expect(await signIn(tried, PASSWORD)).toBe("too-many-tries");
    }
    await db.$executeRaw`UPDATE "RateLimit" SET "lastRequest" = "lastRequest" - 600001`;
    expect(await signIn(email, PASSWORD)).toBe("signed-in");
    expect(await mayTrySignIn({ email, client: null })).toBe(true);
  });

  it("makes one client slow that tries many addresses, and no other; good sign-ins cost it nothing", async () => {
    const { email } = await createSignedInEditor();
    from("203.0.113.1");
    for (let times = 0; times < 3; times += 1) expect(await signIn(email, PASSWORD)).toBe("signed-in");
    for (let attempt = 0; attempt < 30; attempt += 1) {
      expect(await mayTrySignIn({ email: address(), client: "203.0.113.1" })).toBe(true);
    }
    expect(await signIn(email, PASSWORD)).toBe("too-many-tries");
    from("203.0.113.2");
    expect(await signIn(email, PASSWORD)).toBe("signed-in");
    asked.headers = new Headers();
  });

  it("counts tries at once as many", async () => {
    const email = address();
    const answers = await Promise.all(Array.from({ length: 25 }, () => mayTrySignIn({ email, client: null })));
    expect(answers.filter(Boolean)).toHaveLength(10);
  });
});

describe("changePassword", () => {
  it("takes the current one, ends every other session, and makes the new one good", async () => {
    const { email, userId, cookie } = await createSignedInEditor();
    await signIn(email, PASSWORD);
    asked.headers = new Headers({ cookie });
    expect(await changePassword(email, "not the password", "a whole new one")).toBe("no-match");
    expect(await db.session.count({ where: { userId } })).toBe(2);
    expect(await changePassword(email, PASSWORD, "a whole new one")).toBe("changed");
    expect(await db.session.count({ where: { userId } })).toBe(1);
    expect(await auth().api.getSession({ headers: asked.headers })).toBeNull();
    asked.headers = new Headers();
    expect(await signIn(email, PASSWORD)).toBe("no-match");
    expect(await signIn(email, "a whole new one")).toBe("signed-in");
  });

  it("is guessed at as slowly as at the door", async () => {
    const { email, cookie } = await createSignedInEditor();
    asked.headers = new Headers({ cookie });
    for (let attempt = 0; attempt < 10; attempt += 1) {
      expect(await changePassword(email, "not the password", "a whole new one")).toBe("no-match");
    }
    expect(await changePassword(email, PASSWORD, "a whole new one")).toBe("too-many-tries");
    asked.headers = new Headers();
  });
});

it("lets nobody sign up", async () => {
  const before = await db.user.count();
  const body = { email: address(), password: PASSWORD, name: "Anybody" };
  await expect(auth().api.signUpEmail({ body })).rejects.toThrow(/not enabled/);
  expect(await db.user.count()).toBe(before);
});
