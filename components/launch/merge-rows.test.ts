import { expect, it } from "vitest";
import { groupAnswers } from "@/components/launch/group-answers";
import {
  answerOf,
  basisOf,
  claimOf,
  market,
  onDay,
  phone,
  priceOf,
  whenOf,
} from "@/components/launch/launch-views.fixtures";
import { mergeRows } from "@/components/launch/merge-rows";
import type { AnswerView } from "@/lib/data/availability/availability-view";

const PHONES = ["12S", "12S Pro", "12S Ultra"].map(phone);
const told = (answers: AnswerView[], asked = "DE") =>
  groupAnswers(PHONES, answers, asked).map(({ phones }) => phones.map(({ name }) => name).join("+"));
const row = (code: string, ...answers: AnswerView[]) => ({ markets: [market(code)], besides: [], answers });
const merged = (...rows: ReturnType<typeof row>[]) =>
  mergeRows(rows).map(({ markets }) => markets.map(({ code }) => code).join("+"));
/** Each by a claim of its own. */
const own = (id: string, change: Partial<AnswerView> = {}) => answerOf({ basis: basisOf(claimOf({ id })), ...change });
const sale = (date: string, id: string) => ({ sale: whenOf(onDay(date), claimOf({ id })) });

it("tells phones together that read alike, be it by several claims, whatever each costs", () => {
  const prices = (low: string) => ({ prices: [priceOf(low)] });
  expect(told([own("1", prices("3999")), own("2", prices("4699")), own("3")])).toEqual(["12S+12S Pro+12S Ultra"]);
  expect(told([own("1", sale("2022-07-06", "4")), own("2", sale("2022-07-06", "5")), own("3")])).toEqual([
    "12S+12S Pro",
    "12S Ultra",
  ]);
});

it("parts what another source said, another day, or of another market", () => {
  const other = (change: Parameters<typeof claimOf>[0]) => answerOf({ basis: basisOf(claimOf(change)) });
  const leak = other({ source: { slug: "leak", name: "Leak", kind: "leaker" } });
  expect(told([own("1"), leak, other({ on: "2022-07-05" })])).toEqual(["12S", "12S Pro", "12S Ultra"]);
  const abroad = other({ market: market("international") });
  expect(told([own("1"), abroad, other({ market: market("DE") })])).toEqual(["12S+12S Ultra", "12S Pro"]);
});

it("tells last of whom nobody has spoken", () => {
  const unknown = answerOf({ answer: "unknown", basis: basisOf(null) });
  expect(told([unknown, own("1"), unknown])).toEqual(["12S Pro", "12S+12S Ultra"]);
});

it("puts countries in one row that read alike for every phone, their prices too", () => {
  const named = (code: string, change: Partial<AnswerView> = {}) =>
    answerOf({ basis: basisOf(claimOf({ id: code, market: market(code) })), ...change });
  expect(merged(row("US", named("US")), row("FR", named("FR")), row("DE", named("DE")))).toEqual(["US+FR+DE"]);
  const priced = named("FR", { prices: [priceOf("3999")] });
  expect(merged(row("US", named("US")), row("FR", priced), row("DE", named("DE")))).toEqual(["US+DE", "FR"]);
});

it("leaves groups, and what was said of no market, in rows of their own", () => {
  expect(merged(row("DE", own("1")), row("europe", own("2")), row("international", own("3")))).toEqual([
    ...["DE", "europe", "international"],
  ]);
  expect(mergeRows([{ markets: [], besides: [], answers: [own("1")] }])).toHaveLength(1);
});
