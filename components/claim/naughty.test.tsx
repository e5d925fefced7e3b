import { parse } from "node-html-parser";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { StructuredData } from "@/components/shell/structured-data";
import { TextInput } from "@/components/ui/text-input";
import type { ClaimView } from "@/lib/data/ledger/claim-view";
import { day } from "@/lib/domain/window/day";
import { NAUGHTY, WORSE } from "@/prisma/factories/naughty";
import { Sayings } from "./sayings";

const TEXTS = [...NAUGHTY, ...WORSE];

function claimOf(text: string): ClaimView {
  return {
    id: "a",
    about: { id: "phone", kind: "device", slug: "iqoo-16", name: text },
    value: { property: "feature", feature: text },
    ...{ member: null, market: null, offer: text, stance: "asserts", wording: "states", said: text },
    source: { slug: "press", name: text, kind: "press" },
    ...{ document: null, statedFrom: day("2022-06-28"), statedTo: day("2022-06-28"), certainty: "reported" },
    ...{ withdrawn: false, ranked: null, verdict: null },
  };
}

const sayings = (text: string) =>
  parse(renderToStaticMarkup(<Sayings ledger={{ claims: [claimOf(text)], total: 1 }} subjectId="phone" />));
const shape = (text: string) =>
  sayings(text)
    .querySelectorAll("*")
    .map(({ tagName }) => tagName);

describe("in a page", () => {
  it("a text is text: it adds no element, and is read as it was written", () => {
    const plain = shape("plain");
    for (const text of TEXTS.filter((one) => one.trim() !== "")) {
      expect(shape(text), JSON.stringify(text)).toEqual(plain);
      expect(sayings(text).text).toContain(text);
    }
  });

  it("a text in a field stays in it", () => {
    for (const text of TEXTS) {
      const html = renderToStaticMarkup(<TextInput id="title" name="title" defaultValue={text} />);
      const [input, ...others] = parse(html).querySelectorAll("*");
      expect(others).toEqual([]);
      expect(input?.getAttribute("value") ?? "").toBe(text);
    }
  });

  it("a text in what is told to machines ends no script", () => {
    for (const text of TEXTS) {
      const html = renderToStaticMarkup(<StructuredData data={{ name: text, brand: { name: text } }} />);
      const [, json = "", rest] =
        /^<script type="application\/ld\+json">([\s\S]*?)<\/script>([\s\S]*)$/.exec(html) ?? [];
      expect(rest, JSON.stringify(text)).toBe("");
      expect(json).not.toMatch(/<\/?script|<!--/i);
      expect(JSON.parse(json)).toEqual({ name: text, brand: { name: text } });
    }
  });
});
