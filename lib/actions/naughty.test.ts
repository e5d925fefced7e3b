import { randomUUID } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { db } from "@/lib/db/client";
import { env } from "@/lib/env";
import type { FormState } from "@/lib/schemas/form-state";
import { NAUGHTY, WORSE } from "@/prisma/factories/naughty";
import { createSignedInEditor } from "@/prisma/factories/signed-in-editor";

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

const of = (row: string, fields: readonly string[]) => fields.map((field) => `${row}.${field}`);
const SOURCE = of("source", ["id", "name", "kind", "brand"]);

/** The long forms; in each of their fields each text is tried (naughty-fields.test.ts does so one by one). */
const LONG_FORMS: Readonly<Record<string, readonly string[]>> = {
  recordLaunchAction: [
    ...[
      "brand",
      "title",
      "quiet",
      "when",
      "status",
      "link",
      "statedOn",
      "wording",
      "said",
      "note",
      "key",
      "deviceRows",
    ],
    ...of("devices.0", ["id", "name", "seriesName", "formFactor", "markets", "phase"]),
    ...SOURCE,
  ],
  recordReportAction: [
    ...["link", "statedOn", "note", "key", "recordsRows", "claimsRows", ...SOURCE],
    ...of("records.0", ["kind", "name", "brand", "seriesName", "id", "known"]),
    ...of("claims.0", ["about", "property", "stance", "wording", "said", "market", "offer", "when", "text", "price"]),
  ],
  settleLaunchAction: ["id", "brand", "outcome", "when", "begins", "link", "statedOn", "said", "key", ...SOURCE],
  signInAction: ["email", "password", "next"],
  suggestAction: ["about", "said", "link", "statedOn", "key"],
  acceptInvitationAction: ["token", "name", "email", "password"],
};

/** What any other form may have. */
const FIELDS = [
  ...["id", "why", "key", "claim", "rank", "to", "to.kind", "to.name", "verdict", "evidence.claimId", "evidence.url"],
  ...["record.kind", "version", "address", "slug", "was.slug", "into", "name", "title", "role", "was", "members"],
  ...["current", "password", "text", "market", "email"],
];

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
  .map(([name, action]) => [name, action, LONG_FORMS[name] ?? FIELDS] as const);

/** In the short forms, of which many read one reason alike, one text in eight is enough. */
const textsFor = (name: string) => [
  ...(name in LONG_FORMS ? NAUGHTY : NAUGHTY.filter((_, place) => place % 8 === 0)),
  ...WORSE,
];

/** What an action answers to a form in which each of these holds a text; it throws for what it has no answer to. */
async function answer(action: Action, fields: readonly string[], text: string) {
  const form = new FormData();
  for (const field of fields) form.set(field, text);
  return action(null, form);
}

describe.each(FORMS)("%s", (name, action, fields) => {
  it(
    "has an answer to each naughty text in all its fields, and gives back what was typed",
    { timeout: LONG },
    async () => {
      for (const text of textsFor(name)) {
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
