import { renderToStaticMarkup } from "react-dom/server";
import { parse } from "node-html-parser";
import { expect, it } from "vitest";
import { DeviceLines } from "@/components/device/device-lines";
import type { DeviceLineView } from "@/lib/data/device/device-line";

const line: DeviceLineView = {
  slug: "xiaomi-12s",
  name: "Xiaomi 12S",
  formFactor: "bar",
  window: null,
  certainty: "unknown",
  named: "rumored",
  due: "upcoming",
  canceled: false,
};

const told = (devices: DeviceLineView[]) =>
  parse(renderToStaticMarkup(<DeviceLines devices={devices} />))
    .querySelectorAll("li")
    .map(({ text }) => text);

it("says of a name that nobody had used by then that it is today's", () => {
  const [then, later] = told([line, { ...line, slug: "xiaomi-12s-pro", name: "Xiaomi 12S Pro", laterName: true }]);
  expect(then).not.toContain("called today");
  expect(later).toMatch(/Xiaomi 12S Pro.*as it is called today.*no date said/);
});

it("says how sure it is that there is such a phone where nobody has dated it", () => {
  const html = renderToStaticMarkup(<DeviceLines devices={[line]} />);
  expect(parse(html).text).toContain("rumored, no date said");
  expect(parse(html).querySelector("svg[stroke-dasharray]")).not.toBeNull();
});
