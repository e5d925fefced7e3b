import { describe, expect, it } from "vitest";
import { day } from "@/lib/domain/window/day";
import { asStored, NAUGHTY } from "@/prisma/factories/naughty";
import { readEvidence, readRank, readSubject, readVerdict } from "@/lib/schemas/claim-operation";
import { parseEntry, acceptInvitationSchema, signInSchema } from "@/lib/schemas/entry";
import type { FormValues } from "@/lib/schemas/form-state";
import { readLaunchForm } from "@/lib/schemas/launch-form";
import { readRecordLaunch } from "@/lib/schemas/record-launch";
import { readReport } from "@/lib/schemas/report";
import { readReportForm } from "@/lib/schemas/report-form";
import { returnPath } from "@/lib/schemas/return-path";
import { readSearchQuery } from "@/lib/schemas/search-query";
import { readSettlement } from "@/lib/schemas/settlement";
import { readWhy } from "@/lib/schemas/why";
import { ALL, expectEachTakenOrRefused, type Read, textsIn, UNFIT } from "./naughty-one-by-one.fixtures";

const today = day("2022-07-01");

const LAUNCH: FormValues = {
  ...{ brand: "xiaomi", title: "Xiaomi 12S launch", when: "July 4 2022, 19:00", status: "planned" },
  ...{ "devices.0.name": "Xiaomi 12S", "devices.0.seriesName": "Xiaomi 12S", "devices.0.markets": "CN" },
  ...{ "devices.0.formFactor": "bar", "devices.0.phase": "coming", "devices.0.id": "" },
  ...{ "source.name": "Snoopytech", "source.kind": "leaker", "source.id": "" },
  ...{ link: "https://example.org", statedOn: "28 June 2022", wording: "states", said: "Soon.", note: "A note." },
};
const REPORT: FormValues = {
  ...{ "source.name": "Snoopytech", "source.kind": "leaker", "source.id": "", "source.brand": "" },
  ...{ link: "https://example.org", statedOn: "28 June 2022", note: "A note.", recordsRows: "0", claimsRows: "0 1 2" },
  ...{ "records.0.kind": "device", "records.0.name": "Xiaomi 12S", "records.0.brand": "xiaomi" },
  ...{ "records.0.seriesName": "Xiaomi 12S", "records.0.id": "" },
  ...told(0, { property: "price", price: "100", currency: "EUR", market: "DE", offer: "8 GB" }),
  ...told(1, { property: "launch-window", when: "July 4 2022" }),
  ...told(2, { property: "feature", text: "a wheel" }),
};
const SETTLEMENT: FormValues = {
  ...{ id: "0190f5fe-7c00-7a00-8000-000000000001", outcome: "held", when: "", begins: "2022-06-20", brand: "xiaomi" },
  ...{ "source.name": "Snoopytech", "source.kind": "leaker", link: "", statedOn: "28 June 2022", said: "It was held." },
};
const FORMS: readonly [string, FormValues, Read][] = [
  ["a launch", LAUNCH, readLaunch],
  [
    "a capture",
    REPORT,
    (values) => {
      const { input, controlOf } = readReportForm(values);
      return { result: readReport(input, { today }), controlOf };
    },
  ],
  [
    "a settlement",
    SETTLEMENT,
    (values) => ({
      result: readSettlement(values, { today }),
      controlOf: (field) => (field === "source" ? "source.name" : field),
    }),
  ],
];

function readLaunch(values: FormValues): ReturnType<Read> {
  const { input, controlOf } = readLaunchForm(values);
  return { result: readRecordLaunch(input, { today }), controlOf };
}

function told(row: number, claim: Readonly<Record<string, string>>): FormValues {
  const fields = Object.entries({ about: "0", wording: "states", said: "So they said.", ...claim });
  return Object.fromEntries(fields.map(([field, text]) => [`claims.${row}.${field}`, text]));
}

/** The second and the third claim are of other kinds: of what every claim has, one is enough. */
const fieldsOf = (form: FormValues) => Object.keys(form).filter((name) => !/^claims\.[12]\.(?!when|text)/.test(name));

describe.each(FORMS)("%s with one field typed wrongly", (_, good, read) => {
  it.each(fieldsOf(good))("takes it as it is or refuses it: %s", (field) => {
    expectEachTakenOrRefused(good, read, field);
  });
});

it.each(["title", "said", "note"] as const)("a launch's %s is stored as it was typed", (field) => {
  let taken = 0;
  for (const text of NAUGHTY) {
    const { result } = readLaunch({ ...LAUNCH, [field]: text });
    const refused = !result.ok && result.faults.every((fault) => fault.field === field);
    if (result.ok) expect(result.value).toMatchObject({ [field]: asStored(text) });
    else expect(refused, JSON.stringify([text, result.faults])).toBe(true);
    taken += result.ok ? 1 : 0;
  }
  expect(taken).toBeGreaterThan(400);
});

it("the fields of an operation on a claim", () => {
  for (const text of ALL) {
    for (const read of [readRank, readVerdict, readSubject]) {
      const result = read(text);
      if (!result.ok) expect(result.faults).toHaveLength(1);
    }
    for (const evidence of [{ url: text }, { claimId: text }]) {
      const result = readEvidence(evidence);
      if (result.ok) for (const taken of textsIn(result.value)) expect(UNFIT.test(taken)).toBe(false);
    }
    const why = readWhy(text);
    if (why.ok) expect(why.value).toBe(asStored(text));
    else expect(why.faults).toEqual([expect.objectContaining({ field: "why" })]);
  }
});

it("the door: an address, a name and a password are read or refused, and nobody is led off this site", () => {
  for (const text of ALL) {
    const signIn = parseEntry(signInSchema, { email: text, password: text }, ["email", "password"]);
    if (signIn.ok) expect(signIn.value.password).toBe(text);
    parseEntry(acceptInvitationSchema, { token: text, name: text, email: text, password: text }, ["token", "name"]);
    expect(returnPath(text)).toMatch(/^\/edit(?:[/?]|$)/);
  }
});

it("a search", () => {
  for (const text of ALL) expect(UNFIT.test(readSearchQuery([text]).sought)).toBe(false);
});
