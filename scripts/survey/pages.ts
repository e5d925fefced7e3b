/** A page of the site as the catalog fills it. */
export interface SurveyedPage {
  readonly path: string;
  /** 200 unless it says so. */
  readonly status?: number;
}

const ULTRA = "/devices/xiaomi-12s-ultra";
const PAIR = "/compare?devices=xiaomi-12s-ultra,google-pixel-7-pro";
const ON = "?asOf=2022-06-28";

const found = (...paths: string[]): SurveyedPage[] => paths.map((path) => ({ path }));
const missing = (...paths: string[]): SurveyedPage[] => paths.map((path) => ({ path, status: 404 }));

/** A page of each kind that readers have, as it mostly is: each of these is weighed. */
export const READER_KINDS: readonly SurveyedPage[] = [
  ...found("/", "/calendar/2022", "/calendar/2022/07", "/launches/xiaomi-12s-launch", "/devices", ULTRA),
  ...found("/series/xiaomi-12s", "/brands", "/brands/xiaomi", "/markets", "/markets/DE", "/sources", "/sources/xiaomi"),
  ...found("/search?q=pixel", PAIR, "/about", `/calendar/2022/07${ON}`, `${ULTRA}${ON}`),
  ...missing("/nowhere/at/all", "/devices/no-such-phone"),
];

/** Every page for readers in each of its states that an address leads to: with little, with nothing, with what is not understood. */
export const READER_PAGES: readonly SurveyedPage[] = [
  ...READER_KINDS,
  ...found("/calendar", "/calendar/2019", "/calendar/2020/06", "/calendar/2022/09?view=list&certainty=rumored"),
  ...found("/calendar/2022?brand=xiaomi", "/calendar/go?to=31+June+2022"),
  ...found(
    "/launches/apple-event-march-2022",
    "/devices/samsung-galaxy-s27-ultra",
    "/markets/TV",
    "/markets/international",
    "/markets/DE/on-sale/1",
  ),
  ...found("/sources/snoopytech", "/sources/xiaomi/2022", "/sources/by-kind/leaker/1"),
  ...found("/compare", "/compare?devices=xiaomi-12s-ultra", `${PAIR},xiaomi-12s,xiaomi-12`),
  ...found(`${PAIR},xiaomi-12s,xiaomi-18-ultra,xiaomi-12t`, "/compare?device=diting&device=zzzz&market=Narnia"),
  ...found(
    "/search",
    "/search?q=zzzz",
    "/search?q=%3F%21",
    "/search?q=xaomi+12s+ultra",
    "/search/busy",
    "/compare/busy",
  ),
  ...found("/suggest", "/suggest?about=device:xiaomi-12s-ultra", "/suggest/sent?about=market:DE"),
  ...found(`/calendar${ON}`, `/calendar/2022${ON}`, `/markets/DE${ON}`, `/launches/xiaomi-12s-launch${ON}`),
  ...found(
    `/brands/xiaomi${ON}`,
    `/series/xiaomi-12s${ON}`,
    `/devices/xiaomi-12t${ON}&recorded=1`,
    "/as-of/no-such-day",
  ),
  ...missing(
    `${ULTRA}?asOf=1990-01-01`,
    `${ULTRA}?asOf=2022-06`,
    "/calendar/1990/01",
    "/launches/none",
    "/series/none",
  ),
  ...missing("/brands/none", "/markets/ZZ", "/markets/DE/on-sale/99", "/sources/none", "/sources/xiaomi/1990"),
];

/** What is there for who is not signed in. */
export const DOOR_PAGES: readonly SurveyedPage[] = found(
  "/sign-in?next=%2Fedit",
  "/sign-in/first?token=void",
  "/sign-in/join?token=void",
);

/** The editors' desk. */
export const DESK_PAGES: readonly SurveyedPage[] = [
  ...found("/edit", "/edit/review", "/edit/launches/new", "/edit/launches/xiaomi-12s-launch"),
  ...found("/edit/devices/xiaomi-12s-ultra", "/edit/series/xiaomi-12s", "/edit/brands/xiaomi"),
  ...found("/edit/sources/xiaomi", "/edit/markets/eu", "/edit/to-do/stale", "/edit/devices/xiaomi-12s-ultra/merge"),
  ...found("/edit/capture", "/edit/capture?about=launch:xiaomi-12s-launch"),
  ...found("/edit/history", "/edit/people", "/edit/account", "/edit/suggestions", "/edit/suggestions/decided"),
  ...missing("/edit/launches/none"),
];

/** What cannot be made while names cannot be read. */
export const BROKEN_PAGE: SurveyedPage = { path: "/search?q=pixel", status: 500 };

/** Six kinds of page for Lighthouse, of which readers open most. */
export const LIGHTHOUSE_PAGES = [
  "/",
  "/calendar/2026/11",
  "/launches/xiaomi-12s-launch",
  ULTRA,
  "/series/xiaomi-12s",
  "/markets/DE",
] as const;
