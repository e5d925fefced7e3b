import { describe, expect, it, vi } from "vitest";
import { auth } from "@/lib/auth/auth";
import { signIn } from "@/lib/auth/session";
import { mayTrySignIn } from "@/lib/auth/sign-in-limit";
import { db } from "@/lib/db/client";
import { createSignedInEditor, PASSWORD } from "@/prisma/factories/signed-in-editor";
import { uniqueWord } from "@/prisma/factories/unique";

const jar = vi.hoisted(() => new Map<string, string>());
vi.mock("next/headers", () => ({
  headers: async () => new Headers(),
  cookies: async () => ({ set: (name: string, value: string) => jar.set(name, value) }),
}));

const address = () => `${uniqueWord()}@example.org`;

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

  it("makes guessing slow, for known and unknown addresses alike, and lets the owner in again later", async () => {
    const { email } = await createSignedInEditor();
    for (const tried of [email, address()]) {
      for (let attempt = 0; attempt < 10; attempt += 1) expect(await mayTrySignIn(tried)).toBe(true);
      expect(await signIn(tried, PASSWORD)).toBe("too-many-tries");
    }
    await db.$executeRaw`UPDATE "RateLimit" SET "lastRequest" = "lastRequest" - 600001`;
    expect(await signIn(email, PASSWORD)).toBe("signed-in");
    expect(await mayTrySignIn(email)).toBe(true);
  });

  it("counts tries at once as many", async () => {
    const tried = address();
    const answers = await Promise.all(Array.from({ length: 25 }, () => mayTrySignIn(tried)));
    expect(answers.filter(Boolean)).toHaveLength(10);
  });
});

it("lets nobody sign up", async () => {
  const before = await db.user.count();
  const body = { email: address(), password: PASSWORD, name: "Anybody" };
  await expect(auth().api.signUpEmail({ body })).rejects.toThrow(/not enabled/);
  expect(await db.user.count()).toBe(before);
});
