import { samsung } from "../../brands";
import { loneDevice } from "../../entries";
import { named, successorOf } from "../../facts";
import { saying, states } from "../../saying";
import { gsmarenaItem, unnamed } from "../../sources";
import { story } from "../../story";
import { trifold } from "./galaxy-z-trifold";

/** Two forms that are only spoken of. */
const trifold2 = loneDevice("samsung-galaxy-z-trifold-2", "Galaxy Z TriFold 2", samsung, "trifold");
const slide = loneDevice("samsung-galaxy-z-slide", "Galaxy Z Slide", samsung, "slider");

const RUMOR = gsmarenaItem(
  "samsung_galaxy_z_trifold_2_and_galaxy_z_slide_are_on_the_way_first_details_leak-news-72011",
);

export default story({
  devices: [trifold2, slide],
  claims: [
    saying({
      by: unnamed("2026-03-18", "leak", "Galaxy Z TriFold 2 and Galaxy Z Slide"),
      on: "2026-03-18",
      link: RUMOR,
    })(
      "both are on the way",
      states(trifold2, named("Galaxy Z TriFold 2", "rumored")),
      states(trifold2, successorOf(trifold)),
      states(slide, named("Galaxy Z Slide", "rumored")),
    ),
  ],
});
