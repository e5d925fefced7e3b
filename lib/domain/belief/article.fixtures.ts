import { brand, claim, device, launch, leaker, phase, press, series } from "../claim/claim.fixtures";
import type { Claim } from "../claim/claim";
import { day } from "../window/day";
import { about, dayWindow, half, minuteWindow, month, season, tbd } from "../window/make-window";
import type { Window } from "../window/window";

const ARTICLE = "2022-06-28";
const launchWindow = (window: Window) => ({ property: "launch-window", window }) as const;
const lineUp = (member: ReturnType<typeof device>) => ({ property: "line-up", member }) as const;
const said = { source: press, on: ARTICLE } as const;
const snoopy = { source: leaker, on: ARTICLE } as const;
const xiaomi = { source: brand("xiaomi"), on: ARTICLE } as const;

/** "Xiaomi 12S Series Trio May Not Get a Global Launch", 28 June 2022, as claims. */
export const article: readonly Claim[] = [
  claim(launch("l-12s"), launchWindow(minuteWindow("2022-07-04T19:00", "Asia/Shanghai")), {
    ...xiaomi,
    id: "12s-on-4-july",
  }),
  claim(launch("l-12s"), lineUp(series("s-12s")), { ...xiaomi, id: "12s-shown" }),
  ...["12s", "12s-pro", "12s-ultra"].map((id) =>
    claim(launch("l-12s"), lineUp(device(id)), { ...said, id: `${id}-shown` }),
  ),
  claim(
    device("12s-ultra"),
    { property: "name", text: "Xiaomi 12S Ultra", kind: "official" },
    { ...xiaomi, id: "named-12s-ultra" },
  ),
  claim(
    device("12s-ultra"),
    { property: "name", text: "Xiaomi 12 Ultra", kind: "rumored" },
    { ...said, on: "2022-05-10", id: "named-12-ultra" },
  ),
  claim(series("s-12s"), { property: "feature", feature: "Leica camera" }, { ...xiaomi, id: "12s-leica" }),
  claim(series("s-12s"), phase("coming"), {
    ...snoopy,
    stance: "denies",
    market: "international",
    id: "not-outside-china",
  }),
  claim(series("s-12s"), phase("coming"), {
    ...said,
    wording: "speculates",
    market: "international",
    id: "hint-of-global",
  }),
  claim(series("s-12t"), phase("coming"), { ...snoopy, market: "international", id: "12t-international" }),
  claim(series("s-12t"), launchWindow(half(2022, 2)), { ...snoopy, wording: "expects", id: "12t-second-half" }),
  claim(
    series("s-12t"),
    { property: "feature", feature: "Leica camera" },
    { ...said, stance: "leaves-open", id: "12t-leica-open" },
  ),
  claim(series("s-12"), launchWindow(month(2021, 12)), { ...said, market: "CN", id: "12-in-china" }),
  claim(series("s-12"), phase("on-sale"), { ...said, market: "international", id: "12-went-global" }),
  claim(device("mix-fold"), phase("on-sale"), { ...said, market: "CN", id: "mix-fold-in-china" }),
  claim(device("mix-fold"), phase("on-sale"), {
    ...said,
    stance: "denies",
    market: "international",
    id: "mix-fold-only-china",
  }),
  claim(device("mix-fold"), phase("coming"), {
    ...said,
    wording: "expects",
    market: "international",
    offer: "import",
    id: "mix-fold-import",
  }),
  claim(launch("l-unpacked"), launchWindow(month(2022, 8)), { ...said, wording: "expects", id: "unpacked-in-august" }),
  claim(launch("l-unpacked"), lineUp(device("z-fold-4")), { ...said, wording: "expects", id: "fold-4-at-unpacked" }),
  claim(launch("l-unpacked"), lineUp(device("z-flip-4")), { ...said, wording: "expects", id: "flip-4-at-unpacked" }),
  claim(device("oneplus-next"), launchWindow(tbd()), { ...said, id: "oneplus-no-date" }),
  claim(series("s-pixel-7"), launchWindow(season(2022, "fall")), {
    source: brand("google"),
    on: "2022-05-11",
    id: "pixel-7-in-fall",
  }),
  claim(series("s-iphone-14"), launchWindow(about(season(2022, "fall"))), {
    ...said,
    wording: "expects",
    id: "iphone-14-about-fall",
  }),
];

/** What Samsung said on 19 July: later, official, finer. */
export const unpackedAnnounced = claim(launch("l-unpacked"), launchWindow(dayWindow(day("2022-08-10"))), {
  source: brand("samsung"),
  on: "2022-07-19",
  id: "unpacked-on-10-august",
});
