import { DESK_VISITS, DOOR_VISITS } from "./pages/desk-visits";
import { READER_VISITS } from "./pages/reader-visits";
import { routeOf, routesOfApp } from "./pages/routes";
import { expectAccessible, nameOf } from "./pages/visit";
import { expect, test } from "./fixtures";

// The catalog as a reader of today opens it. Some pages are not found, and one cannot be made, of which React tells by its number 441.
test.use({ world: "catalog", day: "2026-11-22", mayComplain: /404|500|#441/ });

test("no page of the app is left out of what is looked at", () => {
  const routes = routesOfApp();
  const visited = [...READER_VISITS, ...DOOR_VISITS, ...DESK_VISITS].map(({ path }) => routeOf(path, routes));
  expect(routes.filter((route) => !visited.includes(route))).toEqual([]);
});

for (const visit of READER_VISITS) {
  test(`${nameOf(visit)} is accessible to all, in both themes, wide and narrow`, async ({ page }) => {
    await expectAccessible(page, visit);
  });
}

test("what stands there when a page cannot be made is accessible to all too", async ({ page, site }) => {
  await site.query('ALTER TABLE "Name" RENAME TO "NameElsewhere"');
  try {
    await expectAccessible(page, { path: "/search?q=pixel" });
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("This page could not be made");
  } finally {
    await site.query('ALTER TABLE "NameElsewhere" RENAME TO "Name"');
  }
});
