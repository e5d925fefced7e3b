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
    ["nowhere", "wrong-origin", () => ({ cookie })],
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

describe("the door's own forms", () => {
  it.each(actions.filter(([name]) => DOOR.includes(name) && name !== "signOutAction"))(
    "%s refuses another site",
    async (_, action) => {
      asked.headers = new Headers({ origin: "https://evil.example", "x-forwarded-host": "evil.example" });
      const form = posted();
      form.set("password", "a secret that was typed");
      const state = await action(null, form);
      expect(state).toMatchObject({ status: "refused", refusal: "wrong-origin" });
      expect(JSON.stringify(state)).not.toContain("a secret");
    },
  );
});
