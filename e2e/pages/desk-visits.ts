import { expect, type Page } from "@playwright/test";
import { captureForm, fillRows } from "../actions/capture-form";
import { launchForm } from "../actions/launch-form";
import { unfold, type Visit } from "./visit";

const unfolded = (path: string): Visit => ({ path, state: "with all that is folded away", arrange: unfold });

async function refuseEntry(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("alert").first()).toBeVisible();
}

async function refuseJoining(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Join" }).click();
  await expect(page.getByRole("alert").first()).toBeVisible();
}

async function makeLink(page: Page): Promise<void> {
  await unfold(page);
  await page.getByRole("button", { name: "Make a link" }).click();
  await expect(page.getByLabel(/^The link that makes/)).toBeVisible();
}

async function refusePassword(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Change the password" }).click();
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

async function seek(page: Page): Promise<void> {
  await page.keyboard.press("ControlOrMeta+K");
  await page.getByRole("combobox", { name: "Find a record" }).fill("xiaomi 12");
  await expect(page.getByRole("option").first()).toBeVisible();
}

async function refuseEdit(page: Page): Promise<void> {
  await unfold(page);
  await page.getByRole("button", { name: "Edit", exact: true }).click();
  await expect(page.getByText(/needed/).first()).toBeVisible();
}

async function refuseMerge(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Merge them" }).click();
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
  { path: "/sign-in/join", state: "with a link that is void" },
  { path: `/sign-in/join?token=${INVITATION}`, state: "with its errors", arrange: refuseJoining },
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
  { path: "/edit/suggestions", state: "with nothing" },
  { path: "/edit/suggestions/decided", state: "with nothing" },
  { path: "/edit/capture?suggestion=decided", state: "of what waits no more" },
  unfolded("/edit/to-do/unsourced"),
  { path: "/edit/to-do/conflicts", state: "with nothing" },
  { path: "/edit", state: "with something sought", arrange: seek },
  unfolded("/edit/brands/xiaomi"),
  unfolded("/edit/sources/xiaomi"),
  unfolded("/edit/markets/eu"),
  { path: "/edit/markets/DE" },
  { path: "/edit/devices/xiaomi-12", state: "with a refused edit", arrange: refuseEdit },
  { path: "/edit/devices/xiaomi-12/merge" },
  { path: "/edit/devices/xiaomi-12/merge?id=&into=Nobody", state: "with its error" },
  { path: "/edit/devices/xiaomi-12/merge?id=&into=xiaomi-12-pro", state: "with what moves", arrange: refuseMerge },
  unfolded("/edit/history"),
  { path: "/edit/history?kind=device&record=nope&day=then", state: "with its errors" },
  unfolded(`/edit/history/${key}`),
  { path: "/edit/people", state: "with a link, and all that is folded away", arrange: makeLink },
  { path: "/edit/account", state: "with its errors", arrange: refusePassword },
  { path: "/edit/launches/nope" },
];

export const DESK_VISITS = deskVisits("key");
