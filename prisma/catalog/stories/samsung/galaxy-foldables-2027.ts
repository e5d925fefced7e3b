import { samsung } from "../../brands";
import { launch } from "../../entries";
import { launches } from "../../facts";
import { expects, saying } from "../../saying";
import * as sources from "../../sources";
import { story } from "../../story";

const foldables = launch("samsung-foldables-2027", "Galaxy foldables of 2027", samsung);

export default story({
  launches: [foldables],
  claims: [
    saying({
      by: sources.etnews,
      on: "2026-08-17",
      link: sources.gsmarenaItem("samsung_will_release_5_new_foldables_next_year_claim_insiders-news-74200"),
    })("five foldables next year, two of them wide", expects(foldables, launches("2027"))),
  ],
});
