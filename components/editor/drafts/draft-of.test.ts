import { expect, it } from "vitest";
import { beginOf, isAsBegun } from "./draft-of";

const draft = {
  ...{ key: "k", form: "Edit 1", title: "Edit", place: "/edit/devices/x", at: 1, typed: [] },
  values: { key: "k", id: "1", address: "x", intent: "take.name", version: "3", "was.name": "12", name: "12S" },
};

it("begins with what was typed and what the form saw then, not with what is of one submission or the page's own", () => {
  expect(beginOf({ name: "13", "was.name": "13", why: "" }, draft)).toEqual({
    ...{ name: "12S", "was.name": "12", why: "", version: "3" },
  });
  expect(beginOf({ name: "13" }, null)).toEqual({ name: "13" });
});

it("tells a form that holds what it began with from one that was typed into", () => {
  expect(isAsBegun({ name: "12", why: "" }, { name: "12" })).toBe(true);
  expect(isAsBegun({ name: "12S" }, { name: "12" })).toBe(false);
  expect(isAsBegun({ name: "12" }, { name: "12", quiet: "on" })).toBe(false);
});
