import { expect, type Page } from "@playwright/test";
import { captureForm, fillRows } from "../actions/capture-form";
import { launchForm } from "../actions/launch-form";
import { unfold, type Visit } from "./visit";

const unfolded = (path: string): Visit => ({ path, state: "with all that is folded away", arrange: unfold });

async function refuseEntry(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("alert").first()).toBeVisible();
}

async function refuseLaunch(page: Page): Promise<void> {
  const form = launchForm(page);
  await form.send.click();
  await expect(form.summary).toBeFocused();
  await form.markets(1).fill("ch");
  await expect(page.getByRole("listbox")).toBeVisible();
}

async function refuseCapture(page: Page): Promise<void> {
  const form = captureForm(page);
  await fillRows(page, [{ name: "Xiaomi 12" }, { kind: "launch" }], [{ tells: "price" }, { tells: "sale-window" }]);
  await form.send.click();
  await expect(form.summary).toBeFocused();
}

async function refuseOperation(page: Page): Promise<void> {
  await unfold(page);
  await page.getByRole("button", { name: "Rank", exact: true }).first().click();
  await expect(page.getByText(/needed/).first()).toBeVisible();
}

/** A link that makes an editor, of which the database holds the hash. */
export const INVITATION = "an-invitation-of-the-tests";

/** What is there for who is not signed in. */
export const DOOR_VISITS: readonly Visit[] = [
  { path: "/sign-in" },
  { path: "/sign-in?next=%2Fedit%2Freview", state: "refused", arrange: refuseEntry },
  { path: "/sign-in/first", state: "with a link that is void" },
  { path: `/sign-in/first?token=${INVITATION}` },
];

/** Every page of the desk, in each of its states, once a launch was recorded and a text captured under the key. */
export const deskVisits = (key: string): readonly Visit[] => [
  unfolded("/edit"),
  { path: "/edit/launches/new" },
  { path: "/edit/launches/new", state: "with its errors, and a list open", arrange: refuseLaunch },
  unfolded("/edit/launches/xiaomi-12-launch-2021"),
  unfolded("/edit/devices/xiaomi-12"),
  { path: "/edit/devices/xiaomi-12", state: "with a refused ranking", arrange: refuseOperation },
  unfolded("/edit/series/xiaomi-12"),
  { path: "/edit/capture?about=launch:xiaomi-12-launch-2021" },
  { path: "/edit/capture", state: "with its errors", arrange: refuseCapture },
  unfolded(`/edit/capture/${key}`),
  { path: `/edit/capture/${key}?recorded=1`, state: "as it was just recorded" },
  unfolded("/edit/review"),
  { path: "/edit/launches/nope" },
];

export const DESK_VISITS = deskVisits("key");
