import { expect, it } from "vitest";
import { routeOf, routesOfApp } from "@/e2e/pages/routes";
import { DESK_PAGES, DOOR_PAGES, READER_PAGES } from "@/scripts/survey/pages";

/** What nobody can open before something was captured or changed; end-to-end tests do. */
const NEEDS_A_KEY = ["/edit/capture/[key]", "/edit/history/[key]"];

it("leaves no page of the app out", () => {
  const routes = routesOfApp();
  const surveyed = [...READER_PAGES, ...DOOR_PAGES, ...DESK_PAGES].map(({ path }) => routeOf(path, routes));
  expect(routes.filter((route) => !surveyed.includes(route))).toEqual(NEEDS_A_KEY);
});

it("looks at no page twice", () => {
  const paths = [...READER_PAGES, ...DOOR_PAGES, ...DESK_PAGES].map(({ path }) => path);
  expect(new Set(paths).size).toBe(paths.length);
});
