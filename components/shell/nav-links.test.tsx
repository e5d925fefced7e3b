import { renderToStaticMarkup } from "react-dom/server";
import { parse } from "node-html-parser";
import { expect, it, vi } from "vitest";
import { NavLinks } from "@/components/shell/nav-links";

const route = vi.hoisted(() => ({ path: "/", params: {} as Record<string, string> }));

vi.mock("next/navigation", () => ({ usePathname: () => route.path, useParams: () => route.params }));

function linksOn(path: string, params: Record<string, string> = {}) {
  Object.assign(route, { path, params });
  const nav = parse(renderToStaticMarkup(<NavLinks />));
  const named = (id: string | undefined) => (id === undefined ? "" : nav.querySelector(`[id="${id}"]`)?.text);
  const lists = nav.querySelectorAll("ul").map((list) => ({
    label: named(list.getAttribute("aria-labelledby")),
    to: list.querySelectorAll("a").map((link) => link.getAttribute("href")),
  }));
  return { lists, here: nav.querySelector("[aria-current]")?.text };
}

it("leads to the places of today, and marks the one that the reader is in", () => {
  expect(linksOn("/devices/xiaomi-12s", { slug: "xiaomi-12s" })).toEqual({
    lists: [{ label: "", to: ["/", "/calendar", "/devices", "/brands", "/markets", "/sources"] }],
    here: "Devices",
  });
});

it.each([
  // As the server makes the page, and as the browser knows it.
  "/as-of/2022-06-28/recorded/devices/xiaomi-12s",
  "/devices/xiaomi-12s",
])("on a page as of a day keeps the day where it can, and says where it cannot: %s", (path) => {
  expect(linksOn(path, { day: "2022-06-28", clock: "recorded", slug: "xiaomi-12s" })).toEqual({
    lists: [
      { label: "On this day:", to: ["/calendar?asOf=2022-06-28&recorded=1"] },
      { label: "Today:", to: ["/", "/devices", "/brands", "/markets", "/sources"] },
    ],
    here: "Devices",
  });
});

it.each([{ day: "2022-02-30", clock: "stated" }, { day: "2022-06-28", clock: "guessed" }, { day: "28" }])(
  "keeps no day that is none: %o",
  (params) => {
    expect(linksOn("/", params).lists).toHaveLength(1);
  },
);
