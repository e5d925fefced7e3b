import { iqoo } from "../../brands";
import { device, launch, series } from "../../entries";
import { availability, launches, named, priceFrom, shows, status, successorOf } from "../../facts";
import { doubts, saying, states } from "../../saying";
import * as sources from "../../sources";
import { story } from "../../story";
import { iqoo11 } from "./iqoo-11";

const series12 = series("iqoo-12", "iQOO 12", iqoo);
export const iqoo12 = device("iqoo-12", "iQOO 12", series12);
const iqoo12Pro = device("iqoo-12-pro", "iQOO 12 Pro", series12);
const china = launch("iqoo-12-launch", "iQOO 12 series launch", iqoo);
const india = launch("iqoo-12-india-launch", "iQOO 12 launch in India", iqoo);

export default story({
  series: [series12],
  devices: [iqoo12, iqoo12Pro],
  launches: [china, india],
  claims: [
    saying({
      by: sources.digitalChatStation,
      on: "2023-10-15",
      link: "https://www.gizmochina.com/2023/10/15/iqoo-12-12-pro-tipped-to-launch-by-early-november-vivo-x100-series-by-mid-month/",
    })(
      "early November, in time for 11 November",
      states(china, launches("early November 2023")),
      states(china, shows(series12)),
    ),
    saying({
      by: sources.mukulSharma,
      on: ["2023-10-10", "2023-10-23"],
      link: "https://www.gadgets360.com/mobiles/news/iqoo-12-india-launch-timeline-leak-specifications-snapdragon-8-gen-3-chip-4469771",
    })(
      "India by the end of November or in December",
      states(india, launches("21 November – 31 December 2023")),
      states(india, shows(iqoo12)),
    ),
    saying({
      by: sources.iqoo,
      on: "2023-10-28",
      link: "https://www.thehansindia.com/technology/tech-news/leaked-photos-of-iqoo-12-ahead-of-november-7-launch-833033",
    })(
      "7 November in China, then India",
      states(china, launches("7 November 2023")),
      states(china, status("planned")),
      states(iqoo12, availability("coming"), { in: "IN" }),
    ),
    saying({
      by: sources.iqoo,
      on: "2023-11-01",
      link: "https://www.newsbytesapp.com/news/science/iqoo-12-s-india-launch-date-confirmed-check-specifications-price/story",
    })(
      "12 December in India",
      states(india, launches("12 December 2023")),
      states(india, status("planned")),
      states(india, shows(iqoo12)),
      states(iqoo12, named("iQOO 12", "official")),
    ),
    saying({ by: sources.iqoo, on: "2023-11-07" })(
      "presented, from 3,999 and 4,999 yuan",
      states(china, status("held")),
      states(china, shows(iqoo12)),
      states(china, shows(iqoo12Pro)),
      states(iqoo12Pro, named("iQOO 12 Pro", "official")),
      states(series12, availability("coming"), { in: "CN" }),
      states(iqoo12, priceFrom("3999", "CNY"), { in: "CN" }),
      states(iqoo12Pro, priceFrom("4999", "CNY"), { in: "CN" }),
      states(iqoo12, successorOf(iqoo11)),
    ),
    saying({ by: sources.iqoo, on: "2023-11-14" })("on sale", states(series12, availability("on-sale"), { in: "CN" })),
    saying({ by: sources.iqoo, on: "2023-12-12" })(
      "in India from 52,999 rupees",
      states(india, status("held")),
      states(iqoo12, priceFrom("52999", "INR"), { in: "IN" }),
    ),
    saying({ by: sources.iqoo, on: "2023-12-14" })(
      "on sale in India",
      states(iqoo12, availability("on-sale"), { in: "IN" }),
    ),
    saying({
      by: sources.indiaTelecomNews,
      on: "2024-09-23",
      link: "https://indiatelecomnews.com/industry/products/iqoo-13-price-and-launch-details-leaked-features-snapdragon-8-gen-4-6150mah-battery/",
    })(
      "12 and 12 Pro in China, in December the 12 in India",
      doubts(iqoo12Pro, availability("on-sale"), { in: "IN" }),
      states(india, launches("December 2023")),
      states(china, launches("November 2023")),
    ),
  ],
});
