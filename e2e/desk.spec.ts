import { signIn } from "./actions/sign-in";
import { expect, test } from "./fixtures";

test.describe("what the desk does not hold", () => {
  // A browser tells of each answer that is no success.
  test.use({ mayComplain: /404/ });

  test("is answered on the desk, under one header", async ({ page, site }) => {
    await signIn(page, site.owner);
    const answer = await page.goto("/edit/launches/nope");
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Not found");
    await expect(page.getByRole("banner")).toHaveCount(1);
    await expect(page.getByRole("link", { name: "Skip to the page" })).toHaveCount(1);
    await expect(page.getByRole("navigation", { name: "Desk" })).toBeVisible();
  });
});
