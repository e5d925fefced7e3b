import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import type { DeskRefView } from "@/lib/data/desk/need-view";
import { day } from "@/lib/domain/window/day";
import { MergePreviewList } from "./merge-preview";
import { NeedSection } from "./need-section";
import { NeglectedList } from "./neglected-list";
import { RecordDone } from "./record-done";

const textOf = (markup: string) =>
  markup
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ")
    .trim();

const RECORD: DeskRefView = {
  ...{ id: "1", kind: "launch", slug: "xiaomi-12s-launch", title: null, brand: "Xiaomi" },
  lineUp: ["Xiaomi 12S", "Xiaomi 12S Pro"],
};
const DUPLICATE: DeskRefView = { ...RECORD, id: "2", kind: "device", slug: "thor", title: null, lineUp: [] };

function section(shown: number, count: number, more = false, all: string | null = "/edit/to-do/stale"): string {
  const found = { shown: Array.from({ length: shown }, String), count, more };
  return renderToStaticMarkup(
    <NeedSection id="stale" title="Stale" found={found} all={all} empty="All is fresh.">
      <p>the list</p>
    </NeedSection>,
  );
}

it("says how long a list is, and leads to the rest where there is more than stands there", () => {
  expect(textOf(section(5, 12))).toBe("Stale the first 5 of 12: all of “Stale” the list");
  expect(section(5, 12)).toContain('href="/edit/to-do/stale"');
  expect(textOf(section(5, 500, true))).toContain("the first 5 of more than 500");
  expect(textOf(section(3, 3))).toBe("Stale 3 the list");
  expect(textOf(section(5, 12, false, null))).toBe("Stale the first 5 of 12 the list");
  expect(textOf(section(0, 0))).toBe("Stale All is fresh.");
});

it("names what too little is said of by what it shows, and leads to the form that says more", () => {
  const records = [
    { record: RECORD, lastStated: day("2022-03-04") },
    { record: DUPLICATE, lastStated: null },
  ];
  const markup = renderToStaticMarkup(<NeglectedList records={records} />);
  expect(textOf(markup)).toMatch(
    /^Xiaomi 12S, 12S Pro Last stated 4 March 2022\. .* Unnamed phone Nothing that stands/,
  );
  expect(markup).toContain('href="/edit/capture?about=launch:xiaomi-12s-launch"');
  expect(markup).toContain('href="/edit/devices/thor"');
});

it("tells what a merge would move before it does", () => {
  const from = { record: DUPLICATE, version: 3, claims: 2 };
  const into = { record: { ...DUPLICATE, id: "3", slug: "xiaomi-12s", title: "Xiaomi 12S" }, version: 1, claims: 1 };
  const preview = { from, into, mentions: 1, addresses: ["thor", "thor-once"] };
  const text = textOf(renderToStaticMarkup(<MergePreviewList preview={preview} />));
  expect(text).toMatch(/Unnamed phone is the duplicate: 2 claims about it will be refiled under Xiaomi 12S/);
  expect(text).toMatch(/1 claim about other records that names? the duplicate/);
  expect(text).toContain("thor, thor-once will lead to xiaomi-12s, until the merge is undone.");
});

it("tells what was done, and nothing that an address made up", () => {
  const done = (word: string | string[] | undefined) =>
    renderToStaticMarkup(<RecordDone done={word} address="/devices/xiaomi-12s" />);
  expect(textOf(done("renamed"))).toContain("the one before leads here");
  for (const word of ["constructor", "<b>", ["edited"], undefined]) expect(done(word)).toBe("");
});
