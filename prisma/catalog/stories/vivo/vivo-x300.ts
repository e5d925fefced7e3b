import { vivo } from "../../brands";
import { device, launch, series } from "../../entries";
import { availability, launches, named, price, priceFrom, sells, shows, status, successorOf } from "../../facts";
import { saying, states } from "../../saying";
import * as sources from "../../sources";
import { gsmarenaItem } from "../../sources";
import { story } from "../../story";
import { x200Pro } from "./vivo-x200";

export const series300 = series("vivo-x300", "vivo X300", vivo);
const x300 = device("vivo-x300", "vivo X300", series300);
const x300Pro = device("vivo-x300-pro", "vivo X300 Pro", series300);
const china = launch("vivo-x300-launch", "vivo X300 series launch", vivo, "Shanghai");
const world = launch("vivo-x300-global-launch", "vivo X300 series global launch", vivo);

export default story({
  series: [series300],
  devices: [x300, x300Pro],
  launches: [china, world],
  claims: [
    saying({
      by: sources.smartPikachu,
      on: ["2025-09-01", "2025-09-20"],
      link: "https://techshott.in/tech/vivo-x300-series-launch-in-october-with-dimensity-9500-chip-and-zeiss-camera-coating/3401",
    })("in October, after the holidays", states(china, launches("October 2025")), states(china, shows(series300))),
    saying({ by: sources.vivo, on: ["2025-09-20", "2025-10-05"], link: "https://tekung.com/?p=29482" })(
      "13 October at 19:00",
      states(china, launches("13 October 2025, 19:00 Beijing")),
      states(china, status("planned")),
      states(china, shows(x300)),
      states(china, shows(x300Pro)),
    ),
    saying({
      by: sources.vivo,
      on: "2025-10-13",
      link: "https://www.notebookcheck.com/Vivo-X300-Pro-Globales-Hands-On-Video-verraet-Akkugroesse-in-Europa-Zeiss-Kamera-Vergleich-mit-dem-Vivo-X200-Ultra.1137694.0.html",
    })(
      "presented, from 4,399 and 5,299 yuan",
      states(china, status("held")),
      states(x300, named("vivo X300", "official")),
      states(x300Pro, named("vivo X300 Pro", "official")),
      states(x300, availability("coming"), { in: "CN" }),
      states(x300Pro, availability("coming"), { in: "CN" }),
      states(x300, priceFrom("4399", "CNY"), { in: "CN" }),
      states(x300Pro, priceFrom("5299", "CNY"), { in: "CN" }),
      states(x300Pro, successorOf(x200Pro)),
    ),
    saying({
      by: sources.vivo,
      on: ["2025-10-13", "2025-10-16"],
      link: "https://www.notebookcheck.com/Vivo-X300-Pro-Globales-Hands-On-Video-verraet-Akkugroesse-in-Europa-Zeiss-Kamera-Vergleich-mit-dem-Vivo-X200-Ultra.1137694.0.html",
    })(
      "for the world next month",
      states(world, launches("November 2025")),
      states(x300Pro, availability("coming"), { in: "europe" }),
    ),
    saying({ by: sources.vivo, on: ["2025-10-17", "2025-10-31"] })(
      "on sale",
      states(x300, availability("on-sale"), { in: "CN" }),
      states(x300Pro, availability("on-sale"), { in: "CN" }),
    ),
    saying({ by: sources.vivo, on: "2025-10-30" })(
      "for Europe",
      states(world, status("held")),
      states(world, launches("30 October 2025")),
      states(world, shows(x300)),
      states(world, shows(x300Pro)),
      states(x300, availability("coming"), { in: "DE" }),
      states(x300Pro, availability("coming"), { in: "DE" }),
    ),
    saying({ by: sources.vivo, on: "2025-12-10" })(
      "on sale in India, from 75,999 rupees",
      states(x300, availability("on-sale"), { in: "IN" }),
      states(x300Pro, availability("on-sale"), { in: "IN" }),
      states(x300, priceFrom("75999", "INR"), { in: "IN" }),
      states(x300Pro, price("109999", "INR"), { in: "IN" }),
      states(x300, sells("10 December 2025"), { in: "IN" }),
      states(x300Pro, sells("10 December 2025"), { in: "IN" }),
    ),
    saying({
      by: sources.gsmarena,
      on: "2026-01-17",
      link: gsmarenaItem("deals_oneplus_15r_now_available_vivo_x300_pro_paired_with_a_free_imaging_grip-news-71146"),
    })("X300 Pro with a free grip at Amazon in Europe", states(x300Pro, availability("on-sale"), { in: "DE" })),
  ],
});
