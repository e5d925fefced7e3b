import { asus } from "../../brands";
import { device, launch, series } from "../../entries";
import { availability, launches, named, price, priceFrom, sells, shows, status, successorOf } from "../../facts";
import { expects, saying, states } from "../../saying";
import * as sources from "../../sources";
import { story } from "../../story";
import { rog6 } from "./rog-phone-6";

const rog7Series = series("asus-rog-phone-7", "ROG Phone 7", asus);
export const rog7 = device("asus-rog-phone-7", "ROG Phone 7", rog7Series);
const rog7Ultimate = device("asus-rog-phone-7-ultimate", "ROG Phone 7 Ultimate", rog7Series);
const april = launch("asus-rog-phone-7-launch", "ROG Phone 7 series launch", asus);

const event = saying({ by: sources.asus, on: "2023-04-13" });
const both = [rog7, rog7Ultimate] as const;
const europe = ["DE", "GB", "FR"] as const;

export default story({
  series: [rog7Series],
  devices: [rog7, rog7Ultimate],
  launches: [april],
  claims: [
    saying({
      by: sources.asus,
      on: "2023-03-23",
      link: "https://www.greenbot.com/asus-rog-phone-7-april-launch/",
    })(
      "13 April, 8 in the morning in New York",
      states(april, launches("13 April 2023, 8:00 New York")),
      states(april, status("planned")),
      states(april, shows(rog7)),
    ),
    saying({
      by: sources.phoneArena,
      on: "2023-03-24",
      link: "https://www.phonearena.com/news/asus-rog-phone-7-gaming-beast-official-launch-event-april-13_id146442",
    })("a Pro is expected too", expects(rog7Ultimate, named("ROG Phone 7 Pro", "rumored"))),
    saying({
      by: sources.abhishekYadav,
      on: ["2023-03-24", "2023-03-25"],
      link: "https://www.gadgets360.com/mobiles/news/asus-rog-phone-7-ultimate-specifications-leak-launch-date-april-13-3892996",
    })(
      "two: ROG Phone 7 and 7 Ultimate",
      states(april, shows(rog7Ultimate)),
      states(rog7Ultimate, named("ROG Phone 7 Ultimate", "rumored")),
    ),
    saying({
      by: sources.asus,
      on: ["2023-03-23", "2023-03-27"],
      link: "https://www.businesstoday.in/technology/story/asus-rog-7-to-launch-in-india-on-april-13-key-specs-leaked-all-details-374994-2023-03-27",
    })("in India too", states(rog7, availability("coming"), { in: "IN" })),
    event(
      "ROG Phone 7 and 7 Ultimate",
      states(april, status("held")),
      states(april, shows(rog7)),
      states(april, shows(rog7Ultimate)),
      states(rog7, named("ROG Phone 7", "official")),
      states(rog7Ultimate, named("ROG Phone 7 Ultimate", "official")),
      states(rog7, successorOf(rog6)),
    ),
    saying({ by: sources.asus, on: "2023-04-13" })(
      "999 and 1,399 euros; India 74,999 and 99,999 rupees",
      ...europe.flatMap((market) => both.map((phone) => states(phone, availability("coming"), { in: market }))),
      states(rog7, priceFrom("999", "EUR"), { in: "DE" }),
      states(rog7Ultimate, price("1399", "EUR"), { in: "DE" }),
      states(rog7, price("74999", "INR"), { in: "IN" }),
      states(rog7Ultimate, price("99999", "INR"), { in: "IN" }),
      states(rog7, sells("May 2023"), { in: "IN" }),
    ),
    saying({ by: sources.asus, on: ["2023-06-01", "2023-12-31"] })(
      "on sale",
      ...both.flatMap((phone) =>
        ([...europe, "TW", "IN", "JP", "US"] as const).map((market) =>
          states(phone, availability("on-sale"), { in: market }),
        ),
      ),
      states(rog7, availability("on-sale"), { in: "CN" }),
    ),
  ],
});
