import { afterEach, expect, it, vi } from "vitest";
import { draftKey, forgetDraft, keepDraft, listDrafts, type KeptDraft } from "./kept-drafts";

function storing(kept = new Map<string, string>()) {
  vi.stubGlobal("localStorage", {
    get length() {
      return kept.size;
    },
    key: (place: number) => [...kept.keys()][place] ?? null,
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, text: string) => void kept.set(name, text),
    removeItem: (name: string) => void kept.delete(name),
  });
  return kept;
}

const draft = (key: string, at: number, said = "On 4 July."): KeptDraft => ({
  ...{ key, at, form: "launch", title: "Record a launch", place: "/edit/launches/new" },
  ...{ values: { key, said }, typed: [["The words as said", said]] },
});
const keys = (person: string) => listDrafts(person).map(({ key }) => key);

afterEach(() => void vi.unstubAllGlobals());

it("keeps what each person typed until it is forgotten, each form its own, the latest first", () => {
  storing();
  keepDraft("ada", draft("a", 1));
  keepDraft("ada", draft("b", 2));
  keepDraft("ben", draft("c", 3));
  expect(keys("ada")).toEqual(["b", "a"]);
  expect(listDrafts("ben")).toEqual([draft("c", 3)]);
  forgetDraft("ada", "b");
  expect(keys("ada")).toEqual(["a"]);
  expect(keys("ben")).toEqual(["c"]);
});

it("keeps the time of what was typed last", () => {
  storing();
  keepDraft("ada", draft("a", 1));
  keepDraft("ada", draft("a", 2));
  expect(listDrafts("ada")[0]?.at).toBe(1);
  keepDraft("ada", draft("a", 3, "On 5 July."));
  expect(listDrafts("ada")).toEqual([draft("a", 3, "On 5 July.")]);
});

it("keeps so many, and lets the oldest go", () => {
  storing();
  for (let at = 1; at <= 50; at += 1) keepDraft(at % 2 ? "ada" : "ben", draft(`${at}`, at));
  const left = [...listDrafts("ada"), ...listDrafts("ben")].map(({ at }) => at);
  expect(left).toHaveLength(40);
  expect(Math.min(...left)).toBe(11);
});

it("says that it does not keep what is too long, what has no key, and where a browser keeps nothing", () => {
  storing();
  expect(keepDraft("ada", draft("a", 1, "x".repeat(100_000)))).toBe(false);
  expect(keepDraft("ada", draft("", 1))).toBe(false);
  vi.stubGlobal("localStorage", undefined);
  expect(keepDraft("ada", draft("a", 1))).toBe(false);
  forgetDraft("ada", "a");
  expect(listDrafts("ada")).toEqual([]);
});

it.each([
  "",
  "null",
  "[1]",
  "{",
  '"x"',
  JSON.stringify({ ...draft("a", 1), at: "1" }),
  JSON.stringify({ ...draft("a", 1), place: "https://elsewhere.example/edit" }),
  JSON.stringify({ ...draft("a", 1), place: "/editor" }),
])("takes nothing from what it did not write: %s", (text) => {
  storing(new Map([[draftKey("ada", "a"), text]]));
  expect(listDrafts("ada")).toEqual([]);
});

it("leaves out what is no text of what it did", () => {
  const odd = { ...draft("a", 1), values: { said: 1, note: "so" }, typed: [["Note", "so"], ["Said"], 1] };
  storing(new Map([[draftKey("ada", "a"), JSON.stringify(odd)]]));
  expect(listDrafts("ada")[0]).toMatchObject({ values: { note: "so" }, typed: [["Note", "so"]] });
});
