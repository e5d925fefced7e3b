import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { MarketIndex } from "./market-index";

const country = (code: string, named: boolean) => ({
  ...{ market: { code, name: null, home: null }, kind: "country" as const, named },
});

it("lists every country by its letter, and first those that were spoken of by name", () => {
  const html = renderToStaticMarkup(
    <MarketIndex title="All countries" countries={[country("JP", false), country("IN", true), country("DE", false)]} />,
  );
  const named = [...html.matchAll(/<h[23][^>]*>([^<]+)|href="\/markets\/(\w+)"/g)].map(
    ([, head, code]) => head ?? code,
  );
  expect(named).toEqual(["Spoken of by name", "IN", "All countries", "G", "DE", "I", "IN", "J", "JP"]);
});

it("leaves out the first part where nobody was spoken of", () => {
  const html = renderToStaticMarkup(<MarketIndex title="Its countries" countries={[country("DE", false)]} />);
  expect(html).not.toContain("Spoken of by name");
});
