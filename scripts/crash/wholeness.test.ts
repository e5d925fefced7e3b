import { expect, it } from "vitest";
import { faultOf, type Found } from "@/scripts/crash/wholeness";
import { inventLaunch } from "@/scripts/drive/invented-launch";

const launch = inventLaunch(7);
const sent = { key: "k", launch, slug: "trial-launch-7" };
const parts = { submissions: 1, claims: 9, lineUp: 2, names: 2, availability: 4, subjects: 4, revisions: 4 };
const whole: Found = {
  key: "k",
  title: launch.title,
  subjects: [],
  launches: 1,
  slug: sent.slug,
  day: launch.day,
  parts,
};
const nothing = Object.fromEntries(Object.keys(parts).map((part) => [part, 0])) as typeof parts;

it("finds no fault with a launch that is whole, nor with one of which there is nothing", () => {
  expect(faultOf(sent, whole)).toBeNull();
  expect(faultOf(sent, { ...whole, launches: 0, slug: null, day: null, parts: nothing })).toBeNull();
});

it.each(Object.keys(parts))("sees that %s are missing, or too many", (part) => {
  for (const count of [0, 99]) expect(faultOf(sent, { ...whole, parts: { ...parts, [part]: count } })).toContain(part);
});

it("sees what is left of a launch that is not there, and one that is there twice", () => {
  expect(faultOf(sent, { ...whole, launches: 0, parts: { ...nothing, subjects: 3 } })).toBe("there are 0 of it");
  expect(faultOf(sent, { ...whole, launches: 2 })).toBe("there are 2 of it");
});

it("sees another day and another address than was answered", () => {
  expect(faultOf(sent, { ...whole, day: "2022-07-04" })).toBe("it is on 2022-07-04");
  expect(faultOf(sent, { ...whole, slug: "other" })).toContain("trial-launch-7 was answered");
  expect(faultOf({ ...sent, slug: null }, { ...whole, slug: "other" })).toBeNull();
});
