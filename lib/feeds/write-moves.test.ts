import { assert, property, string } from "fast-check";
import { parse } from "node-html-parser";
import { expect, it } from "vitest";
import { day } from "@/lib/domain/window/day";
import { dayWindow, month } from "@/lib/domain/window/make-window";
import { CASES } from "@/prisma/factories/cases";
import type { LaunchMove } from "./told-move";
import { writeAtom } from "./write-atom";
import { writeJsonFeed } from "./write-json-feed";

const ORIGIN = "https://debut.example";
const UNPACKED: LaunchMove = {
  launch: { id: "0190a000", slug: "unpacked", title: "Galaxy Unpacked", brand: { name: "Samsung" }, lineUp: [] },
  move: {
    day: day("2022-07-21"),
    kind: "narrowed",
    before: { value: { property: "launch-window", window: month(2022, 8) }, withdrawn: false },
    after: { value: { property: "launch-window", window: dayWindow(day("2022-08-10")) } },
    corrected: false,
    by: {
      certainty: "official",
      source: { name: "Samsung" },
      document: { url: "https://news.samsung.com/?a=1&b=2" },
      statedFrom: day("2022-07-21"),
      statedTo: day("2022-07-21"),
    },
  },
};
const TAKEN_BACK: LaunchMove = {
  launch: UNPACKED.launch,
  move: { ...UNPACKED.move, day: day("2022-07-01"), kind: "widened", after: null, by: null },
};

const WRITTEN = writeAtom([UNPACKED], ORIGIN);

const read = (text: string) =>
  parse(text.replace(/<\?xml.*?\?>/, "").replace(/<link ([^>]*)\/>/g, "<x-link $1></x-link>"));

it("an Atom entry says what changed, of what, by whose claim, with both links and a name for good", () => {
  const feed = read(writeAtom([UNPACKED, TAKEN_BACK], ORIGIN)).querySelector("feed");
  const of = (name: string) =>
    feed?.childNodes.find((node) => node.rawText !== "" && "tagName" in node && node.tagName === name.toUpperCase());
  expect(of("id")?.text).toBe("tag:debut.example,2026:feeds/launches");
  expect(of("title")?.text).toMatch(/what changed/);
  expect(of("updated")?.text).toBe("2022-07-21T00:00:00Z");
  expect(feed?.querySelector("author name")?.text).toBe("Debut");
  expect(feed?.querySelector('x-link[rel="self"]')?.getAttribute("href")).toBe(`${ORIGIN}/feeds/launches.atom`);
  const [first, second] = feed?.querySelectorAll("entry") ?? [];
  expect(first?.querySelector("id")?.text).toBe("tag:debut.example,2026:launches/0190a000/2022-07-21");
  expect(first?.querySelector("title")?.text).toBe("Galaxy Unpacked: narrowed August 2022 → 10 August 2022");
  expect(first?.querySelector("updated")?.text).toBe("2022-07-21T00:00:00Z");
  expect(first?.querySelector("content")?.text).toContain("(Samsung)");
  expect(first?.querySelector("content")?.text).toContain("Official, by Samsung, 21 July 2022.");
  expect(first?.querySelector('x-link[rel="alternate"]')?.getAttribute("href")).toBe(`${ORIGIN}/launches/unpacked`);
  expect(first?.querySelector('x-link[rel="via"]')?.getAttribute("href")).toBe("https://news.samsung.com/?a=1&b=2");
  expect(second?.querySelector('x-link[rel="via"]')).toBeNull();
  expect(second?.querySelector("title")?.text).toBe("Galaxy Unpacked: no longer said August 2022");
});

it("a JSON feed says the same", () => {
  const feed = JSON.parse(writeJsonFeed([UNPACKED], ORIGIN)) as { items: unknown[] };
  expect(feed).toMatchObject({
    version: "https://jsonfeed.org/version/1.1",
    home_page_url: `${ORIGIN}/`,
    feed_url: `${ORIGIN}/feeds/launches.json`,
  });
  expect(feed.items).toEqual([
    {
      id: "tag:debut.example,2026:launches/0190a000/2022-07-21",
      url: `${ORIGIN}/launches/unpacked`,
      external_url: "https://news.samsung.com/?a=1&b=2",
      title: "Galaxy Unpacked: narrowed August 2022 → 10 August 2022",
      content_text:
        "Galaxy Unpacked (Samsung): narrowed August 2022 → 10 August 2022. Official, by Samsung, 21 July 2022.",
      date_published: "2022-07-21T00:00:00Z",
      tags: ["Samsung"],
    },
  ]);
});

it("a feed without entries is a feed", () => {
  expect(read(writeAtom([], ORIGIN)).querySelectorAll("feed > updated")).toHaveLength(1);
  expect(JSON.parse(writeJsonFeed([], ORIGIN))).toMatchObject({ items: [] });
});

it("whatever a launch is called, the feed stays well formed", () => {
  assert(
    property(string({ unit: "binary", maxLength: 60 }), (title) => {
      const text = writeAtom([{ ...UNPACKED, launch: { ...UNPACKED.launch, title } }], ORIGIN);
      const broken = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\ud800-\udfff]|&(?!(amp|lt|gt|quot);)/u;
      return !broken.test(text) && text.split("<").length === WRITTEN.split("<").length;
    }),
    { numRuns: CASES },
  );
});
