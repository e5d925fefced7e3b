import { parse } from "node-html-parser";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it, vi } from "vitest";
import { HeaderSearch } from "@/components/shell/header-search";

const at = vi.hoisted(() => ({ segment: "devices" }));

vi.mock("next/navigation", () => ({
  useParams: () => ({}),
  usePathname: () => `/${at.segment}`,
  useSelectedLayoutSegment: () => at.segment,
  useRouter: () => ({ push: () => undefined }),
}));

it("is a plain form and a link before any JavaScript, and a combobox to whoever cannot see it", () => {
  at.segment = "devices";
  const html = parse(renderToStaticMarkup(<HeaderSearch />));
  expect(html.querySelector("form")?.attributes).toMatchObject({ action: "/search", method: "get" });
  const field = html.querySelector("form input");
  expect(field?.attributes).toMatchObject({ name: "q", role: "combobox", "aria-expanded": "false" });
  expect(html.querySelector(`[id="${field?.getAttribute("aria-controls")}"]`)?.getAttribute("role")).toBe("listbox");
  expect(html.querySelector("a")?.getAttribute("href")).toBe("/search");
});

it("does not stand on the search itself, which has a field of its own", () => {
  at.segment = "search";
  expect(renderToStaticMarkup(<HeaderSearch />)).toBe("");
});
