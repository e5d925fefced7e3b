import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { Follow } from "./follow";

it("hands the calendar to its program by a link, and gives the address to copy without a script", () => {
  const scope = { kind: "brand", slug: "xiaomi" } as const;
  const html = renderToStaticMarkup(<Follow name="Xiaomi" scope={scope} origin="https://debut.example" />);
  expect(html).toContain('href="webcal://debut.example/feeds/calendar.ics?brand=xiaomi"');
  expect(html).toContain("Follow Xiaomi in your calendar");
  expect(html).toMatch(/<input [^>]*readOnly="" value="https:\/\/debut\.example\/feeds\/calendar\.ics\?brand=xiaomi"/);
  expect(html).toContain('<label for="follow">');
});
