import { xiaomi } from "../../brands";
import { device, launch, series } from "../../entries";
import { availability, feature, launches, named, priceFrom, shows, status } from "../../facts";
import { denies, expects, leavesOpen, saying, states } from "../../saying";
import * as sources from "../../sources";
import { story } from "../../story";

export const xiaomi12tSeries = series("xiaomi-12t", "Xiaomi 12T", xiaomi);
export const xiaomi12t = device("xiaomi-12t", "Xiaomi 12T", xiaomi12tSeries);
export const xiaomi12tPro = device("xiaomi-12t-pro", "Xiaomi 12T Pro", xiaomi12tSeries);
const event = launch("xiaomi-12t-launch", "Xiaomi 12T series launch", xiaomi, "Munich");

const snoopytech = saying({ by: sources.snoopytech, on: "2022-06-28", link: sources.snoopytech.url! });
const article = saying({
  by: sources.somagNews,
  on: "2022-06-28",
  link: "https://www.somagnews.com/xiaomi-12s-series-trio-may-not-get-a-global-launch/",
});
const invitation = saying({
  by: sources.xiaomi,
  on: ["2022-09-27", "2022-09-28"],
  link: "https://www.androidcentral.com/phones/xiaomi-12t-series-announcement-october-4",
});
const presented = saying({ by: sources.xiaomi, on: "2022-10-04" });
const variants = saying({
  by: sources.mobileModels,
  on: ["2022-10-04", "2022-12-31"],
  link: sources.mobileModels.url!,
});

export default story({
  series: [xiaomi12tSeries],
  devices: [xiaomi12t, xiaomi12tPro],
  launches: [event],
  claims: [
    snoopytech(
      "look forward to the 12T series",
      expects(xiaomi12tSeries, availability("coming"), { in: "international" }),
      expects(event, shows(xiaomi12tSeries)),
    ),
    article("usually in the second half of the year", expects(event, launches("second half of 2022"))),
    article(
      "a budget line for international markets",
      expects(xiaomi12tSeries, availability("coming"), { in: "international" }),
      states(xiaomi12tSeries, feature("Budget line of Xiaomi's flagships")),
    ),
    article("unknown whether with Leica", leavesOpen(xiaomi12tSeries, feature("Leica camera"))),
    invitation(
      "on 4 October",
      states(event, launches("4 October 2022")),
      states(event, status("planned")),
      states(event, shows(xiaomi12tSeries)),
    ),
    saying({
      by: sources.news18,
      on: "2022-09-28",
      link: "https://www.news18.com/amp/news/tech/xiaomi-12t-series-launching-on-october-4-all-details-6058183.html",
    })("Leica again expected", expects(xiaomi12tSeries, feature("Leica camera"))),
    presented(
      "12T and 12T Pro presented",
      states(event, status("held")),
      states(event, shows(xiaomi12t)),
      states(event, shows(xiaomi12tPro)),
      states(xiaomi12t, named("Xiaomi 12T", "official")),
      states(xiaomi12tPro, named("Xiaomi 12T Pro", "official")),
      states(xiaomi12tSeries, availability("coming"), { in: "europe" }),
    ),
    presented("from 599 euros", states(xiaomi12t, priceFrom("599", "EUR"), { in: "europe" })),
    presented("from 749 euros", states(xiaomi12tPro, priceFrom("749", "EUR"), { in: "europe" })),
    saying({ by: sources.gsmarena, on: ["2022-10-04", "2022-10-31"] })(
      "no Leica camera on either",
      denies(xiaomi12tSeries, feature("Leica camera")),
    ),
    variants(
      "plato",
      states(xiaomi12t, named("plato", "codename")),
      states(xiaomi12t, named("22071212AG", "model-number"), { in: "international" }),
    ),
    variants(
      "diting",
      states(xiaomi12tPro, named("diting", "codename")),
      states(xiaomi12tPro, named("22081212UG", "model-number"), { in: "international" }),
      states(xiaomi12tPro, named("22081212R", "model-number"), { in: "JP" }),
      states(xiaomi12tPro, named("22200414R", "model-number"), { in: "JP" }),
      states(xiaomi12tPro, named("A201XM", "model-number"), { in: "JP", note: "Sold by SoftBank." }),
    ),
  ],
});
