import { expect, it } from "vitest";
import { onDay, phone, saleOf, shown, whenOf } from "@/components/launch/launch-views.fixtures";
import { unknownOfLaunch, unknownOfPhones } from "@/components/launch/unknown-topics";
import type { LaunchView } from "@/lib/data/launch/launch-view";
import { month, tbd } from "@/lib/domain/window/make-window";

const lineUp = [shown(phone("12S"))];
const ofLaunch = (change: Partial<Pick<LaunchView, "when" | "status" | "due" | "lineUp">>) =>
  unknownOfLaunch({ when: whenOf(onDay("2022-07-04")), status: "planned", due: "upcoming", lineUp, ...change });

it("asks for the hour of a day to come, and for a date where there is none", () => {
  expect(ofLaunch({})).toEqual(["hour"]);
  expect(ofLaunch({ when: whenOf(month(2022, 7)) })).toEqual([]);
  expect(ofLaunch({ when: whenOf(tbd()) })).toEqual(["date"]);
  expect(ofLaunch({ when: whenOf(null), lineUp: [] })).toEqual(["date", "line-up"]);
  expect(ofLaunch({ status: "moved", due: "settled" })).toEqual(["new-date"]);
});

it("asks whether what has passed took place, and nothing of what is over or canceled", () => {
  expect(ofLaunch({ due: "due" })).toEqual(["outcome"]);
  expect(ofLaunch({ due: "overdue", when: whenOf(month(2022, 7)) })).toEqual(["outcome"]);
  expect(ofLaunch({ status: "held", due: "settled" })).toEqual([]);
  expect(ofLaunch({ status: "canceled", when: whenOf(null), lineUp: [] })).toEqual([]);
});

it("tells topic by topic of which phones nobody has spoken", () => {
  const priced = shown(phone("12S"), { sale: saleOf({ unknown: ["sale"] }) });
  const other = shown(phone("12S Pro"), { sale: saleOf({ unknown: ["announcement", "sale", "price"] }) });
  const told = (status: LaunchView["status"]) =>
    unknownOfPhones({ lineUp: [priced, other], status }).map(({ topic, phones }) => [
      topic,
      ...phones.map(({ name }) => name),
    ]);
  // When they are announced is what the page is of.
  expect(told("held")).toEqual([
    ["sale", "12S", "12S Pro"],
    ["price", "12S Pro"],
  ]);
  expect(told("canceled")).toEqual([]);
});
