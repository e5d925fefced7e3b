import { describe, expect, it } from "vitest";
import { day } from "@/lib/domain/window/day";
import { asStored, NAUGHTY, WORSE } from "@/prisma/factories/naughty";
import { readSuggestion } from "./suggestion";

const today = day("2022-07-01");
const GOOD = { said: "It has no Leica logo.", link: "https://example.org/12s", statedOn: "" };
const read = (typed: Record<string, string>) => readSuggestion({ ...GOOD, ...typed }, { today });
const codes = (typed: Record<string, string>) => {
  const result = read(typed);
  return result.ok ? [] : result.faults.map(({ field, code }) => `${field} ${code}`);
};

describe("a suggestion", () => {
  it("is words and a link; when it was stated may be left out", () => {
    expect(read({})).toEqual({ ok: true, value: { said: GOOD.said, link: GOOD.link, statedOn: null } });
    expect(read({ statedOn: "28 June 2022" })).toMatchObject({
      value: { statedOn: { from: "2022-06-28", to: "2022-06-28" } },
    });
    expect(read({ statedOn: "in May 2022" })).toMatchObject({
      value: { statedOn: { from: "2022-05-01", to: "2022-05-31" } },
    });
  });

  it("tells all that is wrong with it at once, each beside its field", () => {
    expect(codes({ said: " ", link: "", statedOn: "soon" })).toEqual([
      "said required",
      "link required",
      "statedOn window",
    ]);
    expect(codes({ said: "x".repeat(1001), statedOn: "3 July 2023" })).toEqual([
      "said too-long",
      "statedOn stated-in-future",
    ]);
  });

  it.each([
    "javascript:alert(1)",
    "ftp://example.org/",
    "example.org",
    "https://user:secret@example.org/",
    "https://x",
  ])("leads to no %s", (link) => expect(codes({ link })).toEqual(["link not-a-link"]));
});

/** PostgreSQL takes no NUL, no file takes half a letter, and overrides of direction mislead. */
const UNFIT = /[^\P{Cc}\n\t]|\p{Surrogate}|[\u202A-\u202E\u2066-\u2069]/u;

const ALL = [...NAUGHTY, ...WORSE];

it("stores each naughty text as it was typed, or refuses it beside the field", () => {
  let taken = 0;
  for (const text of ALL) {
    const result = read({ said: text });
    if (!result.ok) expect(codes({ said: text }), JSON.stringify(text)).toEqual([expect.stringMatching(/^said /)]);
    else expect([result.value.said, UNFIT.test(result.value.said)]).toEqual([asStored(text), false]);
    taken += result.ok ? 1 : 0;
  }
  expect(taken).toBeGreaterThan(400);
});

it.each(["link", "statedOn"])("refuses a naughty text beside %s", (field) => {
  const told = ALL.flatMap((text) => codes({ [field]: text }));
  expect(told.length).toBeGreaterThan(400);
  for (const one of told) expect(one.startsWith(`${field} `), one).toBe(true);
});
