import { apple } from "../../brands";
import { loneDevice } from "../../entries";
import { feature, launches, named } from "../../facts";
import { expects, saying, speculates } from "../../saying";
import * as sources from "../../sources";
import { gsmarenaItem, unnamed } from "../../sources";
import { story } from "../../story";

const iphone19e = loneDevice("apple-iphone-19e", "iPhone 19e", apple);
const link = gsmarenaItem("rumor_iphone_19e_may_bring_promotion_display-news-71995");

export default story({
  devices: [iphone19e],
  claims: [
    saying({ by: sources.gsmarena, on: "2026-03-17", link })(
      "should launch in early 2028",
      expects(iphone19e, launches("early 2028")),
      expects(iphone19e, named("iPhone 19e", "rumored")),
    ),
    saying({ by: unnamed("2026-03-17", "source", "iPhone 19e screen"), on: "2026-03-17", link })(
      "may bring a ProMotion display",
      speculates(iphone19e, feature("ProMotion display")),
    ),
  ],
});
