import { expect } from "vitest";
import type { Result } from "@/lib/domain/fault";
import type { FormValues } from "@/lib/schemas/form-state";
import { NAUGHTY, WORSE } from "@/prisma/factories/naughty";

/** Every naughty text, and every worse one. */
export const ALL: readonly string[] = [...NAUGHTY, ...WORSE];

interface Answer {
  readonly result: Result<unknown>;
  /** The control that a fault's field stands in. */
  readonly controlOf: (field: string) => string;
}

/** What becomes of a form. */
export type Read = (values: FormValues) => Answer;

/** What is chosen, not typed: looked up in a list, so that one text in ten is enough (all at once, the actions get them all). */
const CHOSEN = /(?:\b(?:id|kind|status|formFactor|phase|about|property|wording|outcome)|Rows)$/;
const textsFor = (field: string) => (CHOSEN.test(field) ? ALL.filter((_, place) => place % 10 === 0) : ALL);

/** What nobody types, and where it is told that it cannot be used: beside what was typed. */
const HIDDEN: Readonly<Record<string, string>> = {
  "devices.0.id": "devices.0.name",
  "devices.0.phase": "devices.0.markets",
  "source.id": "source.name",
  id: "",
};

/** Controls that say something together: what is wrong between the two may be told beside the other. */
const TOGETHER: Readonly<Record<string, string>> = {
  "claims.0.priceKind": "claims.0.priceHigh",
  "claims.0.price": "claims.0.priceHigh",
  "records.0.nameless": "records.0.name",
  "records.0.quiet": "records.0.title",
};

/** What must never come through: PostgreSQL takes no NUL, no file takes half a letter, and overrides of direction mislead. */
export const UNFIT = /[^\P{Cc}\n\t]|\p{Surrogate}|[\u202A-\u202E\u2066-\u2069]/u;

/** Every text in a value, however deep. */
export function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** Each text in one field of a form that is well filled in: it is taken as it is, or refused beside the field. */
export function expectEachTakenOrRefused(good: FormValues, read: Read, field: string): void {
  for (const text of textsFor(field)) {
    const { result, controlOf } = read({ ...good, [field]: text });
    if (result.ok) {
      for (const taken of textsIn(result.value)) expect(UNFIT.test(taken), JSON.stringify([field, text])).toBe(false);
    } else {
      const controls = result.faults.map((fault) => controlOf(fault.field));
      // Which rows there are is told of no field: rows that nobody filled in are.
      if (field.endsWith("Rows")) continue;
      const beside = controls.filter((control) => control === (HIDDEN[field] ?? field) || control === TOGETHER[field]);
      expect(beside.length, JSON.stringify([text, controls])).toBeGreaterThan(0);
    }
  }
}
