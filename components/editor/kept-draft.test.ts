import { afterEach, expect, it, vi } from "vitest";
import { forgetDraft, keepDraft, readDraft } from "./kept-draft";

function storing(kept = new Map<string, string>()) {
  vi.stubGlobal("localStorage", {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
    removeItem: (key: string) => void kept.delete(key),
  });
  return kept;
}

afterEach(() => void vi.unstubAllGlobals());

it("keeps what was typed until it is forgotten, each form its own", () => {
  storing();
  keepDraft("edit 1", { name: "12S" });
  keepDraft("edit 2", { name: "13" });
  expect(readDraft("edit 1")).toEqual({ name: "12S" });
  forgetDraft("edit 1");
  expect(readDraft("edit 1")).toBeNull();
  expect(readDraft("edit 2")).toEqual({ name: "13" });
});

it.each(["", "null", "[1]", "{", '"x"', '{"name":1}'])("takes nothing from what it did not write: %s", (text) => {
  storing(new Map([["draft:edit", text]]));
  expect(Object.keys(readDraft("edit") ?? {})).toEqual([]);
});

it("does without, where a browser keeps nothing", () => {
  vi.stubGlobal("localStorage", undefined);
  keepDraft("edit", { name: "12S" });
  forgetDraft("edit");
  expect(readDraft("edit")).toBeNull();
});
