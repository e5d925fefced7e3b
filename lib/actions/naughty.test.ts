import { randomUUID } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { db } from "@/lib/db/client";
import { env } from "@/lib/env";
import type { FormState } from "@/lib/schemas/form-state";
import { CASES } from "@/prisma/factories/cases";
import { NAUGHTY, WORSE } from "@/prisma/factories/naughty";
import { createSignedInEditor } from "@/prisma/factories/signed-in-editor";
import { SENT } from "./naughty-forms.fixtures";

const asked = vi.hoisted(() => ({ headers: new Headers() }));
vi.mock("next/headers", () => ({
  headers: async () => asked.headers,
  cookies: async () => ({ set: () => undefined }),
}));

beforeAll(async () => {
  const { cookie, id } = await createSignedInEditor();
  await db.editor.update({ where: { id }, data: { role: "owner" } });
  asked.headers = new Headers({ origin: env.APP_ORIGIN, cookie });
});

type Action = (before: unknown, form: FormData) => Promise<FormState<unknown>>;
const LONG = 300_000;

/** Those that no text can be wrong in: they have no field. */
const FIELDLESS = ["signOutAction", "endOtherSessionsAction"];

const files = readdirSync("lib/actions").filter(
  (name) => !name.endsWith(".test.ts") && readFileSync(`lib/actions/${name}`, "utf8").startsWith('"use server"'),
);
const modules = await Promise.all(
  files.map(async (name): Promise<object> => import(/* @vite-ignore */ resolve("lib/actions", name))),
);
const FORMS = modules
  .flatMap((module) => Object.entries(module) as [string, Action][])
  .filter(([name]) => !FIELDLESS.includes(name))
  .map(([name, action]) => [name, action, SENT[name] ?? []] as const);

/** Where nothing but a record and a reason is sent, which many read alike, one text in eight is enough, but for a long run. */
const SHORT = new Set(["id", "why", "key", "seen"]);
const textsFor = (fields: readonly string[]) => {
  const isShort = fields.every((field) => SHORT.has(field)) && CASES < 10_000;
  return [...(isShort ? NAUGHTY.filter((_, place) => place % 8 === 0) : NAUGHTY), ...WORSE];
};

/** What an action answers to a form in which each of these holds a text; it throws for what it has no answer to. */
async function answer(action: Action, fields: readonly string[], text: string) {
  const form = new FormData();
  for (const field of fields) form.set(field, text);
  return action(null, form);
}

it("knows the controls of every action", () => {
  expect(FORMS.filter(([name]) => !(name in SENT)).map(([name]) => name)).toEqual([]);
});

describe.each(FORMS)("%s", (_, action, fields) => {
  it(
    "has an answer to each naughty text in all its fields, and gives back what was typed",
    { timeout: LONG },
    async () => {
      for (const text of textsFor(fields)) {
        const { status, faults, values } = await answer(action, fields, text);
        expect([status, faults.length > 0], JSON.stringify(text)).toEqual(["faulty", true]);
        for (const [control, value] of Object.entries(values))
          expect([control, value]).toEqual([control, asPosted(text)]);
      }
    },
  );

  it("has an answer to each of the worst in one field", { timeout: LONG }, async () => {
    for (const text of WORSE) {
      for (const field of fields) {
        const form = new FormData();
        form.set("key", randomUUID());
        form.set("id", randomUUID());
        form.set(field, text);
        expect((await action(null, form)).status, JSON.stringify([field, text.slice(0, 20)])).toBe("faulty");
      }
    }
  });
});

/** A form carries whole letters only. */
function asPosted(text: string): string {
  return Buffer.from(text).toString();
}
