import { poco, redmi, xiaomi } from "../../brands";
import { device, launch, loneDevice, series } from "../../entries";
import { availability, launches, named, priceFrom, rebrandOf, sells, shows, status } from "../../facts";
import { denies, expects, saying, states } from "../../saying";
import * as sources from "../../sources";
import { gsmarenaItem } from "../../sources";
import { story } from "../../story";
import { comingTo, neverSoldIn, notInNorthAmerica, onSaleIn, presented } from "./phrases";

const note11 = series("redmi-note-11", "Redmi Note 11", redmi);
const note11Pro = device("redmi-note-11-pro", "Redmi Note 11 Pro", note11);
export const note11Pro5g = device("redmi-note-11-pro-5g", "Redmi Note 11 Pro 5G", note11);
export const note11ProPlus = device("redmi-note-11-pro-plus", "Redmi Note 11 Pro+ 5G", note11);
const hyperCharge = loneDevice("xiaomi-11i-hypercharge", "Xiaomi 11i HyperCharge", xiaomi);
const x4Pro = loneDevice("poco-x4-pro", "POCO X4 Pro 5G", poco);
const inChina = launch("redmi-note-11-launch", "Redmi Note 11 series launch", redmi);
const abroad = launch("redmi-note-11-global-launch", "Redmi Note 11 series global launch", redmi);
const inIndia = launch("redmi-note-11-pro-india-launch", "Redmi Note 11 Pro launch in India", redmi);
const elevenI = launch("xiaomi-11i-india-launch", "Xiaomi 11i launch in India", xiaomi);
const x4Launch = launch("poco-x4-pro-launch", "POCO X4 Pro 5G launch", poco, "Barcelona");

const plusPage = gsmarenaItem("xiaomi_redmi_note_11_pro+_5g-11180");
const proPage = gsmarenaItem("xiaomi_redmi_note_11_pro-11334");
const fiveGPage = gsmarenaItem("xiaomi_redmi_note_11_pro_5g-11333");
const indiaPage = gsmarenaItem("xiaomi_redmi_note_11_pro+_5g_(india)-11412");
const elevenIPage = gsmarenaItem("xiaomi_11i_hypercharge_5g-11186");
const x4Page = gsmarenaItem("xiaomi_poco_x4_pro_5g-11371");
const firstSale =
  "https://www.businesstoday.in/technology/story/xiaomi-says-it-sold-over-5-lakh-units-of-redmi-note-11-series-in-an-hour-311003-2021-11-01";
const january =
  "https://www.digitalcameraworld.com/news/xiaomis-redmi-note-11-to-launch-globally-on-26-january-and-youre-invited";

/** One name, two phones: what is the Note 11 Pro in China is another phone abroad. */
export default story({
  series: [note11],
  devices: [note11Pro, note11Pro5g, note11ProPlus, hyperCharge, x4Pro],
  launches: [inChina, abroad, inIndia, elevenI, x4Launch],
  claims: [
    saying({
      by: sources.redmi,
      on: ["2021-10-08", "2021-10-15"],
      link: "https://www.bgr.in/news/redmi-note-11-series-launch-latest-update-timeline-confirmed-date-october-end-india-release-specifications-price-1014389/",
    })("this month", states(inChina, launches("October 2021")), states(inChina, shows(note11))),
    saying({ by: sources.redmi, on: "2021-10-28", link: plusPage })(
      "Note 11 Pro+ presented, from 1,899 yuan",
      states(inChina, launches("28 October 2021")),
      ...presented(inChina, note11ProPlus),
      ...comingTo(note11ProPlus, "CN"),
      states(note11ProPlus, priceFrom("1899", "CNY"), { in: "CN" }),
    ),
    saying({ by: sources.businessToday, on: "2021-11-01", link: firstSale })(
      "on sale in China today, half a million in an hour",
      states(note11ProPlus, sells("1 November 2021"), { in: "CN" }),
      ...onSaleIn(note11ProPlus, "CN"),
    ),
    saying({
      by: sources.kacperSkrzypek,
      on: ["2021-10-28", "2021-11-30"],
      link: "https://tv9bangla.com/technology/mobile/redmi-note-11-pro-and-redmi-note-11-pro-plus-tipped-to-launch-in-india-as-xiaomi-11i-and-xiaomi-11i-hypercharge-446764.html/amp",
    })(
      "the Pro+ in India as the 11i HyperCharge",
      states(hyperCharge, rebrandOf(note11ProPlus)),
      states(hyperCharge, named("Xiaomi 11i HyperCharge", "rumored")),
      ...comingTo(hyperCharge, "IN"),
    ),
    saying({
      by: sources.unnamed("2021-11-12", "Vietnamese report", "Redmi Note 11 abroad"),
      on: ["2021-11-08", "2021-11-12"],
      link: "https://www.techradar.com/in/news/redmi-note-11-series-may-come-with-snapdragon-chipset-globally",
    })("abroad early next year", expects(abroad, launches("early 2022"))),
    saying({ by: sources.xiaomi, on: "2022-01-06", link: elevenIPage })(
      "11i HyperCharge, from 26,999 rupees",
      states(elevenI, launches("6 January 2022")),
      ...presented(elevenI, hyperCharge),
      ...comingTo(hyperCharge, "IN"),
      states(hyperCharge, priceFrom("26999", "INR"), { in: "IN" }),
    ),
    saying({ by: sources.gsmarena, on: ["2022-01-12", "2022-03-29"], link: elevenIPage })(
      "the Chinese Note 11 Pro+ for India",
      states(hyperCharge, rebrandOf(note11ProPlus)),
      ...onSaleIn(hyperCharge, "IN"),
    ),
    saying({ by: sources.redmi, on: ["2022-01-14", "2022-01-18"], link: january })(
      "26 January, noon GMT",
      states(abroad, launches("26 January 2022, 12:00 GMT")),
      states(abroad, status("planned")),
      states(abroad, shows(note11)),
    ),
    saying({ by: sources.redmi, on: "2022-01-26", link: proPage })(
      "Note 11 Pro and Pro 5G presented",
      ...presented(abroad, note11Pro, note11Pro5g),
      states(note11Pro, launches("26 January 2022")),
      states(note11Pro5g, launches("26 January 2022")),
      ...comingTo(note11Pro, "DE", "FR", "GB", "ES", "IT"),
      ...comingTo(note11Pro5g, "DE", "FR", "GB", "ES", "IT"),
      denies(note11Pro, availability("coming"), { in: "CN" }),
    ),
    saying({ by: sources.gsmarena, on: ["2022-03-01", "2022-03-29"], link: proPage })(
      "available",
      ...onSaleIn(note11Pro, "DE", "FR", "GB", "ES", "IT"),
    ),
    saying({ by: sources.gsmarena, on: ["2022-03-01", "2022-03-29"], link: fiveGPage })(
      "available",
      ...onSaleIn(note11Pro5g, "DE", "FR", "GB", "ES", "IT"),
    ),
    saying({ by: sources.redmi, on: "2022-03-09", link: indiaPage })(
      "Note 11 Pro and Pro+ 5G, on sale from 15 and 23 March",
      states(inIndia, launches("9 March 2022")),
      states(inIndia, status("held")),
      states(inIndia, shows(note11Pro)),
      states(inIndia, shows(note11Pro5g)),
      states(note11Pro5g, named("Redmi Note 11 Pro+ 5G", "official"), { in: "IN" }),
      states(note11Pro, priceFrom("17999", "INR"), { in: "IN" }),
      states(note11Pro5g, priceFrom("20999", "INR"), { in: "IN" }),
      states(note11Pro5g, sells("15 March 2022"), { in: "IN" }),
      states(note11Pro, sells("23 March 2022"), { in: "IN" }),
      ...comingTo(note11Pro, "IN"),
      ...comingTo(note11Pro5g, "IN"),
    ),
    saying({ by: sources.gsmarena, on: ["2022-03-23", "2022-05-31"], link: indiaPage })(
      "sold in India",
      ...onSaleIn(note11Pro, "IN"),
      ...onSaleIn(note11Pro5g, "IN"),
    ),
    saying({
      by: sources.unnamed("2022-02-10", "Geekbench report", "POCO X4"),
      on: ["2022-02-10", "2022-02-20"],
      link: "https://newsfeed.pk/xiaomi-confirms-poco-x4-is-coming-soon",
    })("could be a Note 11 Pro 5G", expects(x4Pro, rebrandOf(note11Pro5g))),
    saying({ by: sources.poco, on: "2022-02-28", link: x4Page })(
      "X4 Pro 5G presented, from 299 euros",
      states(x4Launch, launches("28 February 2022")),
      ...presented(x4Launch, x4Pro),
      ...comingTo(x4Pro, "DE", "FR", "GB", "ES", "IT"),
      states(x4Pro, priceFrom("299", "EUR"), { in: "europe" }),
    ),
    saying({ by: sources.gsmarena, on: ["2022-03-02", "2022-05-31"], link: x4Page })(
      "a Note 11 Pro 5G by POCO",
      states(x4Pro, rebrandOf(note11Pro5g)),
      ...onSaleIn(x4Pro, "DE", "FR", "GB", "ES", "IT"),
    ),
    saying({
      by: sources.techRadar,
      on: "2022-06-18",
      link: "https://www.techradar.com/in/news/poco-x4-gt-will-also-be-launching-alongside-the-poco-f4-5g",
    })("the X4 Pro 5G recently came to India", ...onSaleIn(x4Pro, "IN")),
    saying({ by: sources.gsmarena, on: ["2022-03-02", "2022-05-31"], link: x4Page })(
      "in China these are Redmi phones",
      ...neverSoldIn(x4Pro, "CN"),
    ),
    notInNorthAmerica(note11, x4Pro),
  ],
});
