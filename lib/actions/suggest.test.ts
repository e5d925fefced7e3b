import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { clientOf } from "@/lib/auth/client-address";
import { db } from "@/lib/db/client";
import { env } from "@/lib/env";
import { NAUGHTY } from "@/prisma/factories/naughty";
import { suggestAction } from "./suggest";

const asked = vi.hoisted(() => ({ headers: new Headers() }));
vi.mock("next/headers", () => ({ headers: async () => asked.headers }));
vi.mock("next/cache", () => ({ unstable_cache: (load: () => Promise<unknown>) => load }));

const from = (client: string, more: Record<string, string> = {}) => {
  asked.headers = new Headers({ origin: env.APP_ORIGIN, "x-forwarded-for": client, ...more });
};

/** A span of ten minutes is over. */
const wait = () => db.$executeRaw`UPDATE "RateLimit" SET "lastRequest" = "lastRequest" - 600001`;

beforeEach(async () => {
  from("192.0.2.1");
  await wait();
});

const GOOD = { said: "It has no Leica logo.", link: "https://example.org/12s", statedOn: "", about: "" };

/** Where the form leads to, or what it is answered. */
async function send(typed: Record<string, string> = {}) {
  const form = new FormData();
  for (const [name, text] of Object.entries({ ...GOOD, key: randomUUID(), ...typed })) form.set(name, text);
  try {
    return await suggestAction(null, form);
  } catch (error) {
    if (error instanceof Error && "digest" in error) return String(error.digest).split(";")[2];
    throw error;
  }
}

const SENT = "/suggest/sent";
const kept = (typed: object = {}) => ({ values: expect.objectContaining({ ...GOOD, ...typed }) });
const count = () => db.suggestion.count();

describe("a suggestion", () => {
  it("is taken in from anybody, once however often it is sent, and costs a retry no try", async () => {
    const [before, key] = [await count(), randomUUID()];
    for (let time = 0; time < 20; time += 1) expect(await send({ key })).toBe(SENT);
    expect(await count()).toBe(before + 1);
  });

  it("is refused from elsewhere, kept as it was typed", async () => {
    const before = await count();
    for (const headers of [
      { origin: "https://evil.example" },
      { origin: "https://evil.example", "x-forwarded-host": "evil.example" },
      { "sec-fetch-site": "cross-site" },
    ]) {
      from("192.0.2.1", headers);
      expect(await send()).toMatchObject({ status: "refused", refusal: "wrong-origin", ...kept() });
    }
    asked.headers = new Headers();
    expect(await send()).toMatchObject({ status: "refused", refusal: "wrong-origin" });
    expect(await count()).toBe(before);
  });

  it("is told what is wrong beside each field, and keeps what was typed", async () => {
    const typed = { link: "see the forum", statedOn: "soon" };
    expect(await send(typed)).toMatchObject({
      status: "faulty",
      faults: [
        { field: "link", code: "not-a-link" },
        { field: "statedOn", code: "window" },
      ],
      ...kept(typed),
    });
    expect(await send({ said: "", link: "" })).toMatchObject({
      faults: [
        { field: "said", code: "required" },
        { field: "link", code: "required" },
      ],
    });
  });

  it("about a page that is none is about Debut as a whole", async () => {
    const key = randomUUID();
    expect(await send({ key, about: "device:no-such-phone" })).toBe(SENT);
    expect(await db.suggestion.findUnique({ where: { id: key } })).toMatchObject({ subjectId: null });
  });

  it("by a robot, which fills in what nobody sees, is thanked and thrown away", async () => {
    const before = await count();
    expect(await send({ website: "https://spam.example" })).toBe(SENT);
    expect(await count()).toBe(before);
  });

  it("is stored exactly, or refused beside its field, whatever it says", async () => {
    for (const text of NAUGHTY.filter((_, place) => place % 8 === 0)) {
      await wait();
      const answer = await send({ said: text });
      if (typeof answer === "object") expect(answer.faults.map(({ field }) => field)).toEqual(["said"]);
      else expect(answer).toBe(SENT);
    }
  });
});

describe("too many", () => {
  it("from one place are refused for ten minutes, kept as typed; other places are not", async () => {
    for (let time = 0; time < 6; time += 1) expect(await send()).toBe(SENT);
    const before = await count();
    expect(await send()).toMatchObject({ status: "faulty", faults: [{ field: "", code: "too-often" }], ...kept() });
    expect(await count()).toBe(before);
    from("192.0.2.2");
    expect(await send()).toBe(SENT);
    from("192.0.2.1");
    await wait();
    expect(await send()).toBe(SENT);
  });

  it("from many places are refused, too", async () => {
    const answers: unknown[] = [];
    for (let client = 1; client <= 62; client += 1) {
      from(`198.51.100.${client}`);
      answers.push(await send());
    }
    expect(answers.filter((answer) => answer === SENT)).toHaveLength(60);
    expect(answers.at(-1)).toMatchObject({ faults: [{ field: "", code: "too-often" }] });
  });

  it("are counted by what no address can be read out of, and nothing else is kept of who sent them", async () => {
    from("203.0.113.77");
    const key = randomUUID();
    expect(await send({ key })).toBe(SENT);
    const address = clientOf(asked.headers) ?? "";
    expect(address).toBe("203.0.113.77");
    const { createHash } = await import("node:crypto");
    const guessed = createHash("sha256").update(address).digest("base64url");
    const stored = JSON.stringify([
      await db.rateLimit.findMany({ select: { key: true } }),
      await db.suggestion.findUnique({ where: { id: key } }),
    ]);
    expect(stored).toContain("suggestion-from:");
    for (const text of [address, guessed]) expect(stored).not.toContain(text);
  });
});
