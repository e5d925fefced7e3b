import { parse } from "node-html-parser";
import { expect, it } from "vitest";
import { day } from "@/lib/domain/window/day";
import { month } from "@/lib/domain/window/make-window";
import { NAUGHTY, WORSE } from "@/prisma/factories/naughty";
import { ORIGIN, THE_12S } from "./event.fixtures";
import type { LaunchMove } from "./told-move";
import { writeAtom } from "./write-atom";
import { writeCalendar } from "./write-calendar";
import { writeJsonFeed } from "./write-json-feed";

/** With a word of our own around each, which nothing may eat into. */
const TITLES = [...NAUGHTY, ...WORSE].map((text) => `a${text}z`);

const movesOf = (titles: readonly string[]): LaunchMove[] =>
  titles.map((title, at) => ({
    launch: { id: `launch-${at}`, slug: "unpacked", title, brand: { name: title }, lineUp: [] },
    move: {
      ...{ day: day("2022-07-21"), kind: "narrowed", before: null, corrected: false, by: null },
      after: { value: { property: "launch-window", window: month(2022, 8) } },
    },
  }));

/** What no text of XML, or of iCalendar, can hold is shown as a letter that is missing. */
const asXml = (text: string) =>
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\ud800-\udfff]/gu, "\ufffd");
const asCalendar = (text: string) =>
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ud800-\udfff]/gu, "\ufffd").replace(/\r\n|\r/g, "\n");

it("an Atom feed tells each title as it is, and each is one entry's", () => {
  const written = writeAtom(movesOf(TITLES), ORIGIN);
  const entries = parse(written.replace(/<\?xml.*?\?>/, "")).querySelectorAll("entry");
  const titles = entries.map((entry) => entry.querySelector("title")?.text.replace(/: [^:]* August 2022$/, ""));
  expect(titles).toEqual(TITLES.map(asXml));
  const terms = entries.map((entry) => entry.querySelector("category")?.getAttribute("term"));
  expect(terms).toEqual(TITLES.map(asXml));
});

it("a JSON feed does", () => {
  const feed = JSON.parse(writeJsonFeed(movesOf(TITLES), ORIGIN)) as { items: { title: string; tags: string[] }[] };
  expect(feed.items.map(({ tags }) => tags[0])).toEqual(TITLES);
});

it("a calendar does, in lines that no title breaks", () => {
  const events = TITLES.map((title, at) => ({ ...THE_12S, id: `event-${at}`, title, brand: title, venue: title }));
  const lines = writeCalendar(null, events, ORIGIN).replaceAll("\r\n ", "").split("\r\n");
  const valuesOf = (name: string) =>
    lines.flatMap((line) => (line.startsWith(`${name}:`) ? [asRead(line.slice(name.length + 1))] : []));
  for (const name of ["SUMMARY", "LOCATION", "CATEGORIES"]) expect(valuesOf(name)).toEqual(TITLES.map(asCalendar));
  expect(valuesOf("BEGIN")).toHaveLength(TITLES.length + 1);
});

/** A TEXT value without its escapes (RFC 5545, 3.3.11). */
function asRead(value: string): string {
  return value.replace(/\\([\\;,nN])/g, (_, letter: string) => (letter.toLowerCase() === "n" ? "\n" : letter));
}
