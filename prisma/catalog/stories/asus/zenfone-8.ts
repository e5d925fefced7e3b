import { asus } from "../../brands";
import { device, launch, series } from "../../entries";
import { availability, launches, named, price, sells, shows, status } from "../../facts";
import { denies, expects, saying, states } from "../../saying";
import * as sources from "../../sources";
import { story } from "../../story";

const zenfone8Series = series("asus-zenfone-8", "Zenfone 8", asus);
export const zenfone8 = device("asus-zenfone-8", "Zenfone 8", zenfone8Series);
const flip = device("asus-zenfone-8-flip", "Zenfone 8 Flip", zenfone8Series);
const may = launch("asus-zenfone-8-launch", "Zenfone 8 and 8 Flip launch", asus);

const before =
  "https://www.indiatoday.in/technology/features/story/asus-zenfone-8-flip-launch-next-week-specs-features-india-price-and-everything-we-know-so-far-1799965-2021-05-07";
const late =
  "https://jantaserishta.com/business/asus-8z-smartphone-will-be-launched-today-know-price-and-features-1172547";
const event = saying({
  by: sources.asus,
  on: "2021-05-12",
  link: "https://www.gsmarena.com/asus_zenfone_8-10893.php",
});
const india = { in: "IN" } as const;

export default story({
  series: [zenfone8Series],
  devices: [zenfone8, flip],
  launches: [may],
  claims: [
    saying({
      by: sources.asus,
      on: ["2021-04-22", "2021-04-24"],
      link: "https://www.bgr.in/mobiles/asus-zenfone-8-launch-on-may-12-confirms-company-956233/",
    })(
      "big on performance, compact in size: 12 May",
      states(may, launches("12 May 2021, 13:00 New York")),
      states(may, status("planned")),
      states(may, shows(zenfone8)),
    ),
    saying({ by: sources.ninetyOneMobiles, on: ["2021-05-04", "2021-05-07"], link: before })(
      "a Flip after all, not a Pro",
      states(flip, named("Zenfone 8 Flip", "rumored")),
      denies(flip, named("Zenfone 8 Pro", "rumored")),
      states(flip, named("PICASSO", "codename")),
    ),
    saying({
      by: sources.asus,
      on: "2021-05-10",
      link: "https://www.newsbytesapp.com/news/science/asus-zenfone-8-series-india-launch-postponed/story",
    })(
      "in India deferred until things improve",
      states(zenfone8, launches("no date"), { in: "IN", note: "The pandemic." }),
      states(zenfone8, availability("coming"), india),
    ),
    saying({
      by: sources.asus,
      on: "2021-07-20",
      link: "https://www.businesstoday.in/technology/story/exclusive-asus-zenfone-8-and-zenfone-8-flip-launching-very-soon-in-india-company-figuring-out-logistics-301815-2021-07-20",
    })("in India very soon, really soon", states(zenfone8, availability("coming"), india)),
    saying({
      by: sources.businessToday,
      on: "2021-07-20",
      link: "https://www.businesstoday.in/technology/story/exclusive-asus-zenfone-8-and-zenfone-8-flip-launching-very-soon-in-india-company-figuring-out-logistics-301815-2021-07-20",
    })("safe to assume August", expects(zenfone8, launches("August 2021"), india)),
    event(
      "a small Zenfone 8, and the Flip with its turning camera",
      states(may, status("held")),
      states(may, shows(zenfone8)),
      states(may, shows(flip)),
      states(zenfone8, named("Zenfone 8", "official")),
      states(flip, named("Zenfone 8 Flip", "official")),
    ),
    event(
      "in Europe now",
      states(zenfone8, sells("May 2021"), { in: "DE" }),
      ...(["DE", "GB", "FR", "TW"] as const).map((market) => states(zenfone8, availability("coming"), { in: market })),
      ...(["DE", "FR", "TW"] as const).map((market) => states(flip, availability("coming"), { in: market })),
    ),
    saying({ by: sources.asus, on: ["2021-06-01", "2021-12-31"] })(
      "on sale in Europe, Taiwan, Japan and the US",
      ...(["DE", "GB", "FR", "TW", "JP", "US"] as const).map((market) =>
        states(zenfone8, availability("on-sale"), { in: market }),
      ),
      ...(["DE", "FR", "TW"] as const).map((market) => states(flip, availability("on-sale"), { in: market })),
    ),
    saying({ by: sources.asus, on: ["2022-02-20", "2022-02-27"], link: late })(
      "nine months late in India, as the 8z on 28 February",
      states(zenfone8, launches("28 February 2022"), india),
      states(zenfone8, named("ASUS 8z", "official"), {
        in: "IN",
        note: "The name Zenfone was another's trademark there.",
      }),
      states(zenfone8, availability("coming"), india),
    ),
    saying({ by: sources.asus, on: "2022-02-28" })(
      "42,999 rupees, sale from 7 March",
      states(zenfone8, price("42999", "INR"), india),
      states(zenfone8, sells("7 March 2022"), india),
    ),
    saying({ by: sources.asus, on: ["2022-03-07", "2022-03-31"] })(
      "on sale in India",
      states(zenfone8, availability("on-sale"), india),
    ),
    saying({
      by: sources.techRadar,
      on: ["2022-07-07", "2022-07-12"],
      link: "https://www.svisions.com.np/2022/07/asus-zenfone-9-what-we-know-and-what-we.html",
    })("it cost 629 dollars", states(zenfone8, price("629", "USD"), { in: "US" })),
  ],
});
