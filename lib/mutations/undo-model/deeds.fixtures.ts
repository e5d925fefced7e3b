import fc from "fast-check";
import { eventLogOf, type LedgerEvent } from "@/lib/domain/belief/event-log.arbitrary";
import { uniqueWord } from "@/prisma/factories/unique";
import type { World } from "../ledger-worlds.fixtures";
import type { Value } from "./model.fixtures";

const PHONES = ["12s", "12s-pro", "12", "k50"] as const;
const SERIES = ["s-12s", "s-more"] as const;
const VOICES = ["press", "retailer", "leaker", "second-leaker"] as const;

/** What an edit may write: a field of a record, and what is drawn for it in a world. */
type Field = readonly [record: string, field: string, drawn: (world: World, nth: number) => Value];
const pick =
  (...of: readonly Value[]) =>
  (_: World, nth: number) =>
    of[nth % of.length] ?? null;
const name = () => uniqueWord();
/** Of a few names, so that one is taken now and then. */
const shared =
  (what: string) =>
  ({ group }: World, nth: number) =>
    `${what} ${"ABC"[nth % 3]} of ${group}`;

const FIELDS: readonly Field[] = [
  ...PHONES.flatMap((label): Field[] => [
    [`device ${label}`, "name", (_, nth) => (nth % 3 === 0 ? null : name())],
    [`device ${label}`, "formFactor", pick("bar", "fold", "flip")],
    [`device ${label}`, "series", pick("s-12s", "s-more", null)],
  ]),
  ...SERIES.map((label): Field => [`series ${label}`, "name", shared("Series")]),
  ["brand xiaomi", "name", name],
  ["brand xiaomi", "homeMarket", pick("CN", "IN", "DE")],
  ["brand xiaomi", "website", pick(null, "https://example.org/", "https://example.com/")],
  ["launch l-12s", "title", name],
  ["launch l-12s", "venue", pick(null, "Beijing", "Berlin")],
  ["launch l-unpacked", "streamUrl", pick(null, "https://example.org/live")],
  ...VOICES.flatMap((label): Field[] => [
    [`source ${label}`, "name", shared("Source")],
    [`source ${label}`, "kind", pick("press", "leaker", "retailer", "community")],
    [`source ${label}`, "url", pick(null, "https://example.org/")],
  ]),
  ["source source-xiaomi", "url", pick(null, "https://example.org/")],
  ["market group", "name", name],
  ["market group", "members", pick(null, "DE", "DE, IN", "CN, DE")],
];
const RECORDS = [...new Set(FIELDS.map(([record]) => record))];

/** What is done between the events of a log. */
export type Deed =
  | { readonly kind: "edit"; readonly field: Field; readonly nth: number }
  | { readonly kind: "rename"; readonly what: string; readonly back: boolean }
  | { readonly kind: "merge"; readonly from: string; readonly into: string }
  /** To so many versions before, of one of its columns or of all. */
  | { readonly kind: "revert"; readonly what: string; readonly versions: number; readonly one: number | null }
  | { readonly kind: "accept"; readonly nth: number }
  /** Of what was done so far, counted from the last. */
  | { readonly kind: "undo"; readonly back: number };

const phone = fc.constantFrom(...PHONES);
const deed: fc.Arbitrary<Deed> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant("edit" as const), field: fc.constantFrom(...FIELDS), nth: fc.nat(5) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      ...{ kind: fc.constant("rename" as const), back: fc.boolean() },
      what: fc.constantFrom(
        ...PHONES.map((label) => `device ${label}`),
        "launch l-12s",
        "series s-12s",
        "brand xiaomi",
      ),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("merge" as const), from: phone, into: phone }) },
  {
    weight: 2,
    arbitrary: fc.record({
      ...{ kind: fc.constant("revert" as const), what: fc.constantFrom(...RECORDS) },
      ...{ versions: fc.integer({ min: 1, max: 3 }), one: fc.option(fc.nat(3)) },
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("accept" as const), nth: fc.nat(3) }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant("undo" as const), back: fc.nat(4) }) },
);

/** A sequence: what is recorded and done to claims, and between that what is done to records and undone. */
export interface Sequence {
  readonly log: LedgerEvent[];
  readonly deeds: readonly (readonly [after: number, deed: Deed])[];
}

const LONGEST = 4;
export const sequence: fc.Arbitrary<Sequence> = fc.record({
  log: eventLogOf({ minLength: 2, maxLength: LONGEST }),
  deeds: fc.array(fc.tuple(fc.nat(LONGEST - 1), deed), { minLength: 2, maxLength: 5, size: "max" }),
});
