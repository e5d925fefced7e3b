import { renderToStaticMarkup } from "react-dom/server";
import { parse } from "node-html-parser";
import { expect, it } from "vitest";
import { SeeAsOf, type SeeAsOfProps } from "@/components/as-of/see-as-of";
import { day } from "@/lib/domain/window/day";

function form(props: SeeAsOfProps) {
  const html = parse(renderToStaticMarkup(<SeeAsOf {...props} />));
  const { min, max, value } = html.querySelector("input[type=date]")?.attributes ?? {};
  return { action: html.querySelector("form")?.getAttribute("action"), min, max, value };
}

it("on a page of today offers the days from the first to today", () => {
  expect(form({ path: "/devices/x", day: day("2026-11-22") })).toEqual({
    action: "/devices/x",
    min: "2000-01-01",
    max: "2026-11-22",
    value: "2026-11-22",
  });
});

it("on a page of a day past names no last day: it is kept when the day turns", () => {
  expect(form({ path: "/devices/x", day: day("2022-06-28"), past: true })).toMatchObject({
    max: undefined,
    value: "2022-06-28",
  });
});

it("without an address asks for the page that is being read", () => {
  expect(form({})).toEqual({ action: undefined, min: "2000-01-01", max: undefined, value: undefined });
});
