import { expect, test, type Page } from "@playwright/test";
import type { Person } from "@/scripts/drive/enter";

/** Signs in at the door and arrives at `path`, which asked for it. */
export async function signIn(page: Page, person: Pick<Person, "email" | "password">, path = "/edit"): Promise<void> {
  await test.step(`sign in to ${path}`, async () => {
    await page.goto(path);
    await expect(page).toHaveURL(/\/sign-in\?next=/);
    await page.getByLabel("E-mail address").fill(person.email);
    await page.getByLabel("Password").fill(person.password);
    await page.getByRole("button", { name: "Sign in" }).click();
    await expect(page).toHaveURL(new RegExp(`${path}$`));
  });
}
