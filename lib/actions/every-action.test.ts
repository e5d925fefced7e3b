import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { db } from "@/lib/db/client";
import { env } from "@/lib/env";
import type { FormState } from "@/lib/schemas/form-state";
import { createSignedInEditor } from "@/prisma/factories/signed-in-editor";

const asked = vi.hoisted(() => ({ headers: new Headers() }));
vi.mock("next/headers", () => ({
  headers: async () => asked.headers,
  cookies: async () => ({ set: () => undefined }),
}));

type Action = (before: unknown, form: FormData) => Promise<FormState>;

/** The door: these work without a session, from our own pages only. */
const DOOR = ["signInAction", "signOutAction", "acceptInvitationAction", "suggestAction"];

const files = readdirSync("lib/actions").filter(
  (name) => !name.endsWith(".test.ts") && readFileSync(`lib/actions/${name}`, "utf8").startsWith('"use server"'),
);
const actions = (
  await Promise.all(
    files.map(async (name) => {
      const module: object = await import(/* @vite-ignore */ resolve("lib/actions", name));
      return Object.entries(module) as [string, Action][];
    }),
  )
).flat();
const writing = actions.filter(([name]) => !DOOR.includes(name));

let cookie = "";
beforeAll(async () => {
  ({ cookie } = await createSignedInEditor());
});

function posted(): FormData {
  const form = new FormData();
  for (const name of ["brand", "title", "when", "id", "why", "note"]) form.set(name, `typed into ${name}`);
  return form;
}

async function rows() {
  return Promise.all([db.submission.count(), db.claim.count(), db.claimOp.count(), db.launchEvent.count()]);
}

it("finds the actions, and nothing in their files but actions", () => {
  expect(writing.map(([name]) => name)).toContain("recordLaunchAction");
  expect(writing.length).toBeGreaterThanOrEqual(6);
  for (const [name] of actions) expect(name).toMatch(/Action$/);
});

describe.each(writing)("%s", (_, action) => {
  it.each([
    ["no session", "signed-out", () => ({ origin: env.APP_ORIGIN })],
    ["another site", "wrong-origin", () => ({ origin: "https://evil.example", cookie })],
    [
      "another site behind a forged host",
      "wrong-origin",
      () => ({ origin: "https://evil.example", "x-forwarded-host": "evil.example", cookie }),
    ],
    [
      "another site that says it is us",
      "wrong-origin",
      () => ({ origin: "https://evil.example", "x-forwarded-host": new URL(env.APP_ORIGIN).host, cookie }),
    ],
    ["nowhere", "wrong-origin", () => ({ cookie })],
    [
      "nowhere, and another site by the browser's word",
      "wrong-origin",
      () => ({ "sec-fetch-site": "cross-site", cookie }),
    ],
    [
      "us, and another site by the browser's word",
      "wrong-origin",
      () => ({ origin: env.APP_ORIGIN, "sec-fetch-site": "cross-site", cookie }),
    ],
  ])("refuses %s, keeps what was typed, and writes nothing", async (_case, refusal, headers) => {
    asked.headers = new Headers(Object.entries(headers()));
    const before = await rows();
    const state = await action(null, posted());
    expect(state).toMatchObject({
      status: "refused",
      refusal,
      values: { title: "typed into title", why: "typed into why" },
    });
    expect(await rows()).toEqual(before);
  });
});

it("signing out does nothing for another site", async () => {
  const { cookie: own, userId } = await createSignedInEditor();
  asked.headers = new Headers({ origin: "https://evil.example", cookie: own });
  const signOut = actions.find(([name]) => name === "signOutAction")![1];
  await signOut(null, posted());
  expect(await db.session.count({ where: { userId } })).toBe(1);
});

describe("the door's own forms", () => {
  const FOREIGN = [
    { origin: "https://evil.example", "x-forwarded-host": "evil.example" },
    { origin: "https://evil.example", "x-forwarded-host": new URL(env.APP_ORIGIN).host },
    { "sec-fetch-site": "cross-site" },
    { origin: env.APP_ORIGIN, "sec-fetch-site": "cross-site" },
  ];
  const forms = actions.filter(([name]) => DOOR.includes(name) && name !== "signOutAction");
  it.each(forms.flatMap(([name, action]) => FOREIGN.map((headers) => [name, headers, action] as const)))(
    "%s refuses another site: %j",
    async (_, headers, action) => {
      asked.headers = new Headers(Object.entries(headers));
      const form = posted();
      form.set("password", "a secret that was typed");
      const state = await action(null, form);
      expect(state).toMatchObject({ status: "refused", refusal: "wrong-origin" });
      expect(JSON.stringify(state)).not.toContain("a secret");
    },
  );
});
