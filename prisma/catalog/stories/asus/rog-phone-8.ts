import { asus } from "../../brands";
import { device, launch, series } from "../../entries";
import { availability, launches, named, price, priceFrom, shows, status, successorOf } from "../../facts";
import { expects, saying, states } from "../../saying";
import * as sources from "../../sources";
import { story } from "../../story";
import { rog7 } from "./rog-phone-7";

const rog8Series = series("asus-rog-phone-8", "ROG Phone 8", asus);
export const rog8 = device("asus-rog-phone-8", "ROG Phone 8", rog8Series);
export const rog8Pro = device("asus-rog-phone-8-pro", "ROG Phone 8 Pro", rog8Series);
const ces = launch("asus-rog-phone-8-launch", "ROG Phone 8 series at CES 2024", asus, "Las Vegas");

const event = saying({ by: sources.asus, on: "2024-01-08" });
const both = [rog8, rog8Pro] as const;
const europe = ["DE", "GB", "FR"] as const;

export default story({
  series: [rog8Series],
  devices: [rog8, rog8Pro],
  launches: [ces],
  claims: [
    saying({
      by: sources.asus,
      on: "2023-12-11",
      link: "https://knowtechie.com/asus-rog-phone-8-event-before-ces-2024/",
    })(
      "ROG's line-up on 8 January, 3 p.m.",
      states(ces, launches("8 January 2024, 15:00 Los Angeles")),
      states(ces, status("planned")),
    ),
    saying({
      by: sources.androidAuthority,
      on: ["2023-12-11", "2023-12-12"],
      link: "https://www.androidauthority.com/asus-rog-ces-event-rog-phone-8-3393275/",
    })(
      "the ROG Phone 8 and 8 Pro expected there",
      expects(ces, shows(rog8)),
      expects(ces, shows(rog8Pro)),
      expects(rog8, named("ROG Phone 8", "rumored")),
    ),
    saying({
      by: sources.asus,
      on: "2023-12-13",
      link: "https://9to5google.com/2023/12/13/asus-rog-phone-8-launch-january/",
    })(
      "in China on 16 January",
      states(rog8, launches("16 January 2024"), { in: "CN" }),
      states(rog8, availability("coming"), { in: "CN" }),
    ),
    saying({
      by: sources.asus,
      on: ["2024-01-02", "2024-01-06"],
      link: "https://techstory.in/asus-rog-phone-8-to-launch-in-india-on-9th-january/",
    })(
      "in India on 9 January",
      states(rog8, launches("9 January 2024"), { in: "IN" }),
      states(rog8, availability("coming"), { in: "IN" }),
    ),
    event(
      "ROG Phone 8 and 8 Pro",
      states(ces, status("held")),
      states(ces, shows(rog8)),
      states(ces, shows(rog8Pro)),
      states(rog8, named("ROG Phone 8", "official")),
      states(rog8Pro, named("ROG Phone 8 Pro", "official")),
      states(rog8, successorOf(rog7)),
    ),
    saying({ by: sources.asus, on: ["2024-01-08", "2024-01-09"] })(
      "1,099 dollars and euros; the Pro 1,199 dollars",
      ...([...europe, "US"] as const).flatMap((market) =>
        both.map((phone) => states(phone, availability("coming"), { in: market })),
      ),
      states(rog8, priceFrom("1099", "EUR"), { in: "DE" }),
      states(rog8, priceFrom("1099.99", "USD"), { in: "US" }),
      states(rog8Pro, priceFrom("1199.99", "USD"), { in: "US" }),
      states(rog8, price("94999", "INR"), { in: "IN" }),
    ),
    saying({ by: sources.asus, on: ["2024-02-01", "2024-06-30"] })(
      "on sale",
      ...both.flatMap((phone) =>
        ([...europe, "TW", "CN", "US", "JP"] as const).map((market) =>
          states(phone, availability("on-sale"), { in: market }),
        ),
      ),
      states(rog8, availability("on-sale"), { in: "IN" }),
    ),
  ],
});
