import { oneplus } from "../../brands";
import { launch, loneDevice } from "../../entries";
import { availability, launches, named, priceAbout, priceFrom, sells, shows, status } from "../../facts";
import { expects, saying, states } from "../../saying";
import * as sources from "../../sources";
import { unnamed } from "../../sources";
import { story } from "../../story";

const nord4 = loneDevice("oneplus-nord-4", "OnePlus Nord 4", oneplus);
const event = launch("oneplus-nord-4-launch", "OnePlus Summer Launch Event 2024", oneplus, "Milan");

const presented = saying({
  by: sources.oneplus,
  on: "2024-07-16",
  link: "https://www.gsmarena.com/oneplus_nord_4-13200.php",
});

export default story({
  devices: [nord4],
  launches: [event],
  claims: [
    saying({
      by: unnamed("2024-06-03", "leaks", "OnePlus Nord 4"),
      on: "2024-06-03",
      link: "https://www.thehansindia.com/technology/tech-news/oneplus-nord-4-expected-to-launch-in-july-rumored-features-882511",
    })("third week of July", expects(event, launches("15–21 July 2024")), expects(event, shows(nord4))),
    saying({
      by: sources.oneplus,
      on: ["2024-07-03", "2024-07-04"],
      link: "https://propakistani.pk/2024/07/04/nord-4-goes-first-class-oneplus-confirms-launch-date-and-metal-body-upgrade/",
    })("16 July in Milan, in metal", states(event, launches("16 July 2024")), states(event, status("planned"))),
    saying({
      by: unnamed("2024-07-10", "leak", "OnePlus Nord 4 price"),
      on: "2024-07-10",
      link: "https://www.pc-tablet.co.in/oneplus-nord-4-launch-anticipation-builds-amidst-leaked-pricing-and-specs/31628/",
    })("27,999 rupees with offers", states(nord4, priceAbout("27999", "INR"), { in: "IN" })),
    presented(
      "Nord 4 presented",
      states(event, status("held")),
      states(event, shows(nord4)),
      states(nord4, named("OnePlus Nord 4", "official")),
    ),
    presented(
      "in Europe and India, from 29,999 rupees",
      states(nord4, availability("coming"), { in: "IN" }),
      states(nord4, availability("coming"), { in: "GB" }),
      states(nord4, availability("coming"), { in: "DE" }),
      states(nord4, priceFrom("29999", "INR"), { in: "IN" }),
      states(nord4, sells("2 August 2024"), { in: "IN" }),
    ),
    saying({ by: sources.oneplus, on: ["2024-08-02", "2024-08-08"] })(
      "on sale",
      states(nord4, availability("on-sale"), { in: "IN" }),
      states(nord4, availability("on-sale"), { in: "GB" }),
      states(nord4, availability("on-sale"), { in: "DE" }),
    ),
  ],
});
