import { redmi } from "../../brands";
import { device, launch, series } from "../../entries";
import { availability, launches, named, shows, status, successorOf } from "../../facts";
import { expects, saying, speculates, states } from "../../saying";
import * as sources from "../../sources";
import { gsmarenaItem, unnamed } from "../../sources";
import { story } from "../../story";
import { note14Pro, note14ProPlus } from "./redmi-note-14-pro";
import { comingTo, onSaleIn, presented } from "./phrases";

const note15 = series("redmi-note-15", "Redmi Note 15", redmi);
const pro = device("redmi-note-15-pro", "Redmi Note 15 Pro", note15);
const proPlus = device("redmi-note-15-pro-plus", "Redmi Note 15 Pro+", note15);
const note17Series = series("redmi-note-17", "Redmi Note 17", redmi);
const note17 = device("redmi-note-17", "Redmi Note 17", note17Series);
const note17ProMax = device("redmi-note-17-pro-max", "Redmi Note 17 Pro Max", note17Series);
const inChina = launch("redmi-note-15-launch", "Redmi Note 15 series launch", redmi);
const abroad = launch("redmi-note-15-global-launch", "Redmi Note 15 series global launch", redmi);
const inEurope = launch("redmi-note-15-europe-launch", "Redmi Note 15 series launch in Europe", redmi);
const inIndia = launch("redmi-note-15-pro-india-launch", "Redmi Note 15 Pro launch in India", redmi);

const proPage = gsmarenaItem("xiaomi_redmi_note_15_pro_5g_(china)-14090");
const news = (on: string, item: string) => saying({ by: sources.gsmarena, on, link: gsmarenaItem(item) });
const said = (on: string, item: string) => saying({ by: sources.redmi, on, link: gsmarenaItem(item) });
const europe = "heres_when_the_redmi_note_15_series_is_finally_launching_in_europe-news-71082";
const rollout = "the_global_rollout_of_the_redmi_note_15_begins_in_earnest_here_are_the_prices-news-71122";

/** Launched in pieces: China in August, the world in December, Europe and India in January. */
export default story({
  series: [note15, note17Series],
  devices: [pro, proPlus, note17, note17ProMax],
  launches: [inChina, abroad, inEurope, inIndia],
  claims: [
    saying({
      by: sources.redmi,
      on: ["2025-08-11", "2025-08-12"],
      link: "https://www.tuttoandroid.net/news/2025/08/12/redmi-note-15-pro-debutto-cina-specifiche-prezzi-1111233",
    })(
      "in August, a month earlier than the last",
      states(inChina, launches("August 2025")),
      states(inChina, status("planned")),
      states(inChina, shows(note15)),
      ...comingTo(note15, "CN"),
    ),
    saying({ by: sources.redmi, on: "2025-08-21", link: proPage })(
      "Note 15 Pro and Pro+ presented",
      states(inChina, launches("21 August 2025")),
      ...presented(inChina, pro, proPlus),
    ),
    saying({ by: sources.gsmarena, on: ["2025-08-25", "2025-10-31"], link: proPage })(
      "on sale in China",
      ...onSaleIn(pro, "CN"),
      ...onSaleIn(proPlus, "CN"),
      states(pro, successorOf(note14Pro)),
      states(proPlus, successorOf(note14ProPlus)),
    ),
    saying({
      by: sources.unnamed("2025-12-10", "tipsters", "Redmi Note 15 in India"),
      on: ["2025-12-08", "2025-12-10"],
      link: "https://www.indiatoday.in/technology/news/story/redmi-note-15-launching-soon-in-india-6-things-you-need-to-know-about-it-2833818-2025-12-10",
    })(
      "the plain one on 6 January, the Pros weeks later",
      expects(inIndia, launches("late January 2026")),
      expects(inIndia, shows(pro)),
      expects(inIndia, shows(proPlus)),
    ),
    news("2026-01-15", rollout)(
      "globally launched in mid-December",
      states(abroad, launches("mid December 2025")),
      states(abroad, status("held")),
      states(abroad, shows(note15)),
    ),
    said("2026-01-13", europe)(
      "in Europe on 15 January, says its website",
      states(inEurope, launches("15 January 2026")),
      states(inEurope, status("planned")),
      states(inEurope, shows(note15)),
      ...comingTo(note15, "europe"),
    ),
    said("2026-01-15", rollout)(
      "a European event today",
      states(inEurope, status("held")),
      states(inEurope, shows(pro)),
      states(inEurope, shows(proPlus)),
      ...comingTo(note15, "DE", "FR", "GB", "ES", "IT"),
    ),
    news("2026-01-18", "deals_redmi_note_15_series_and_poco_f8_pro_on_discount_oneplus_15r_goes_on_sale-news-71149")(
      "discounted at Amazon UK",
      ...onSaleIn(pro, "GB"),
      ...onSaleIn(proPlus, "GB"),
    ),
    news("2026-01-15", rollout)(
      "finally arrived in Europe",
      ...onSaleIn(pro, "DE", "FR", "ES", "IT"),
      ...onSaleIn(proPlus, "DE", "FR", "ES", "IT"),
    ),
    saying({
      by: unnamed("2026-01-16", "rumor", "Redmi Note 15 Pro in India"),
      on: "2026-01-16",
      link: gsmarenaItem("redmi_note_15_pro_series_gets_a_rumored_launch_date_for_india-news-71136"),
    })("in India by the end of this month", states(inIndia, launches("late January 2026"))),
    said("2026-01-23", "redmi_note_15_pro_and_redmi_note_15_pro_have_an_official_launch_date_in_india-news-71220")(
      "in India on 29 January",
      states(inIndia, launches("29 January 2026")),
      states(inIndia, status("planned")),
      states(inIndia, shows(pro)),
      states(inIndia, shows(proPlus)),
      ...comingTo(pro, "IN"),
      ...comingTo(proPlus, "IN"),
    ),
    said("2026-01-29", "xiaomi_launches_the_redmi_note_15_pro_and_the_redmi_note_15_pro_in_india-news-71306")(
      "launched in India",
      ...presented(inIndia, pro, proPlus),
    ),
    saying({ by: sources.gsmarena, on: ["2026-02-03", "2026-04-03"], link: proPage })(
      "sold in India",
      ...onSaleIn(pro, "IN"),
      ...onSaleIn(proPlus, "IN"),
    ),
    news("2026-07-22", "xiaomi_mix_fold_5_global_redmi_note_17_and_redmi_note_17_pro_max_get_certified-news-73816")(
      "global Note 17 and Note 17 Pro Max certified",
      states(note17, named("Redmi Note 17", "rumored")),
      states(note17ProMax, named("Redmi Note 17 Pro Max", "rumored")),
      speculates(note17, availability("coming"), { in: "international" }),
      speculates(note17ProMax, availability("coming"), { in: "international" }),
    ),
  ],
});
