import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { day } from "@/lib/domain/window/day";
import { SourceCredit } from "./source-credit";

const source = { slug: "snoopytech", name: "Snoopytech", kind: "leaker" } as const;
const on = { statedFrom: day("2022-06-28"), statedTo: day("2022-06-28") };

it("leads from the name to the source's page, and from the day to where it was read", () => {
  const document = { url: "https://www.example.org/12s", title: null, publishedOn: null };
  const html = renderToStaticMarkup(<SourceCredit claim={{ source, document, ...on }} />);
  expect(html).toMatch(
    /<a [^>]*href="\/sources\/snoopytech"[^>]*>Snoopytech<\/a>, <a [^>]*href="https:\/\/www.example.org\/12s"/,
  );
  expect(html).toContain('aria-label="28 June 2022, read at example.org"');
});

it("leads to what the source said in that year where nobody noted where it was read", () => {
  const html = renderToStaticMarkup(<SourceCredit claim={{ source, document: null, ...on }} />);
  expect(html.match(/<a /g)).toHaveLength(2);
  expect(html).toContain(`href="/sources/${source.slug}/2022"`);
  expect(html).toContain('<time dateTime="2022-06-28">28 June 2022</time>');
});
