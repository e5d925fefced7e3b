import { expect, type Page } from "@playwright/test";
import { unfold, type Visit } from "./visit";

const ULTRA = "/devices/xiaomi-12s-ultra";
const PAIR = "/compare?devices=xiaomi-12s-ultra,google-pixel-7-pro";
const ON = "?asOf=2022-06-28";

const pages = (...paths: string[]): Visit[] => paths.map((path) => ({ path }));
const unfolded = (path: string): Visit => ({ path, state: "with all that is folded away", arrange: unfold });

async function chooseGermany(page: Page): Promise<void> {
  await page.getByRole("combobox", { name: "Where are you?" }).selectOption("Germany");
  await expect(page.getByRole("main").getByRole("status")).toContainText("Germany");
}

async function openSuggestions(page: Page): Promise<void> {
  await page.getByRole("combobox", { name: /^Search by name/ }).fill("xiaomi 12s");
  await expect(page.getByRole("option").first()).toBeVisible();
  await page.keyboard.press("ArrowDown");
}

async function refuseSuggestion(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Send it to the editors" }).click();
  await expect(page.getByRole("alert").filter({ hasText: /mend/ })).toBeFocused();
}

/** Every kind of page that readers have, in each of its states, in the catalog as of 22 November 2026. */
export const READER_VISITS: readonly Visit[] = [
  unfolded("/"),
  { path: "/", state: "with suggestions open", arrange: openSuggestions },
  ...pages("/about", "/calendar", "/calendar/2022", "/calendar/2022?brand=xiaomi", "/calendar/2019"),
  ...pages("/calendar/2022/07?brand=xiaomi&certainty=official", "/calendar/2022/07?view=list", "/calendar/2020/06"),
  unfolded("/calendar/2022/07"),
  { path: "/calendar/2022/07?brand=apple&certainty=rumored", state: "where nothing matches" },
  { path: "/calendar/go?to=31+June+2022", state: "of what is no date" },
  ...pages("/devices", "/brands", "/markets", "/sources"),
  unfolded(ULTRA),
  { path: ULTRA, state: "for my market", arrange: chooseGermany },
  unfolded("/devices/samsung-galaxy-s27-ultra"),
  unfolded("/launches/xiaomi-12s-launch"),
  ...pages("/launches/samsung-foldables-2027", "/launches/xiaomi-18-ultra-launch"),
  unfolded("/series/xiaomi-12s"),
  unfolded("/brands/xiaomi"),
  unfolded("/markets/DE"),
  ...pages("/markets/DE/not-coming/1"),
  unfolded("/sources/snoopytech"),
  ...pages("/markets/TV", "/sources/xiaomi/2022", "/sources/by-kind/leaker/1"),
  ...pages("/compare", PAIR, `${PAIR},xiaomi-12s,xiaomi-12`, "/compare?devices=xiaomi-12s-ultra"),
  { path: "/compare?devices=xiaomi-12s&device=diting&device=zzzz&market=Narnia", state: "with what is not understood" },
  { path: `${PAIR},xiaomi-12s,xiaomi-18-ultra,xiaomi-12t`, state: "of one too many" },
  ...pages("/search", "/search?q=xiaomi", "/search?q=xaomi+12s+ultra", "/search?q=germany", "/search?q=zzzz"),
  { path: "/search?q=%3F%21", state: "of what cannot be searched" },
  ...pages("/search/busy", "/compare/busy"),
  ...pages("/suggest", "/suggest?about=launch:xiaomi-12s-launch", "/suggest/sent?about=device:xiaomi-12s-ultra"),
  { path: "/suggest?about=market:DE", state: "with its errors", arrange: refuseSuggestion },
  ...pages(`/calendar${ON}`, `/calendar/2022${ON}`, `/calendar/2022/08${ON}`, `${ULTRA}${ON}`, `/markets/DE${ON}`),
  ...pages(`/launches/xiaomi-12s-launch${ON}`, "/brands/xiaomi?asOf=2022-05-01", `/series/xiaomi-12t${ON}`),
  { path: `/devices/xiaomi-12t${ON}&recorded=1`, state: "of which nothing was known" },
  { path: `${ULTRA}?asOf=2022-06`, state: "of what is no day" },
  ...pages("/as-of/no-such-day", "/devices/no-such-phone", "/nowhere/at/all"),
];
