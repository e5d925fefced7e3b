import { randomUUID } from "node:crypto";
import { beforeAll, expect, it, vi } from "vitest";
import { env } from "@/lib/env";
import { createSignedInEditor } from "@/prisma/factories/signed-in-editor";
import { judgeClaimAction } from "./claim-operations";
import { recordReportAction } from "./record-report";
import { settleLaunchAction } from "./settle-launch";

const asked = vi.hoisted(() => ({ headers: new Headers() }));
vi.mock("next/headers", () => ({
  headers: async () => asked.headers,
  cookies: async () => ({ set: () => undefined }),
}));

beforeAll(async () => {
  const { cookie } = await createSignedInEditor();
  asked.headers = new Headers({ origin: env.APP_ORIGIN, cookie });
});

type Action = typeof judgeClaimAction;

/** The faults that a form is answered, in order of their fields. */
async function faultsOf(action: Action, values: Readonly<Record<string, string>>): Promise<string[]> {
  const form = new FormData();
  for (const [name, text] of Object.entries({ key: randomUUID(), ...values })) form.set(name, text);
  const { status, faults, values: returned } = await action(null, form);
  expect(status).toBe("faulty");
  expect(returned).toMatchObject(values);
  return faults.map(({ field, code }) => `${field} ${code}`).sort();
}

it("a verdict without anything", async () => {
  expect(await faultsOf(judgeClaimAction, { verdict: "", "evidence.url": "", why: "" })).toEqual([
    "evidence.url required",
    "verdict required",
    "why required",
  ]);
});

it("a settlement without anything", async () => {
  expect(await faultsOf(settleLaunchAction, { id: randomUUID(), outcome: "", said: "", statedOn: "" })).toEqual([
    "outcome required",
    "said required",
    "source required",
    "statedOn required",
  ]);
});

it("a text of which nothing is right, also the market that only the ledger knows to be none", async () => {
  const record = { kind: "device", name: "", brand: "" };
  const claim = { about: "0", property: "price", price: "0", currency: "ABC", market: "atlantis", said: "" };
  const of = (list: string, fields: object) =>
    Object.fromEntries(Object.entries(fields).map(([field, text]) => [`${list}.0.${field}`, String(text)]));
  expect(await faultsOf(recordReportAction, { ...of("records", record), ...of("claims", claim) })).toEqual([
    "claims.0.currency claim",
    "claims.0.market unknown",
    "claims.0.price claim",
    "claims.0.said required",
    "claims.0.wording required",
    "records.0.brand required",
    "records.0.name name-missing",
    "source required",
    "statedOn required",
  ]);
});
