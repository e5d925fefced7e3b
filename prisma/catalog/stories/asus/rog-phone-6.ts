import { asus } from "../../brands";
import { device, launch, series } from "../../entries";
import { availability, launches, named, price, priceFrom, shows, status, successorOf } from "../../facts";
import { expects, saying, speculates, states } from "../../saying";
import * as sources from "../../sources";
import { unnamed } from "../../sources";
import { story } from "../../story";
import { rog5 } from "./rog-phone-5";

const rog6Series = series("asus-rog-phone-6", "ROG Phone 6", asus);
export const rog6 = device("asus-rog-phone-6", "ROG Phone 6", rog6Series);
const rog6Pro = device("asus-rog-phone-6-pro", "ROG Phone 6 Pro", rog6Series);
const july = launch("asus-rog-phone-6-launch", "ROG Phone 6 series launch", asus);

const june = "https://www.ceotech.it/asus-rog-phone-6-debutto-ufficiale-programmato-per-5-luglio/";
const event = saying({ by: sources.asus, on: "2022-07-05" });
const both = [rog6, rog6Pro] as const;
const europe = ["DE", "GB", "FR"] as const;

export default story({
  series: [rog6Series],
  devices: [rog6, rog6Pro],
  launches: [july],
  claims: [
    saying({
      by: unnamed("2022-04-30", "rumor", "ROG Phone 6 in May"),
      on: ["2022-03-01", "2022-05-20"],
      link: "https://www.techadvisor.com/news/mobile-phone/asus-rog-phone-6-3810027/",
    })("in India and perhaps the UK in May", speculates(july, launches("May 2022"))),
    saying({
      by: sources.trustedReviews,
      on: ["2022-05-20", "2022-05-31"],
      link: "https://www.trustedreviews.com/news/asus-rog-phone-6-release-date-price-specs-performance-4236808",
    })("between July and September, with its chip", expects(july, launches("Q3 2022"))),
    saying({ by: sources.asus, on: "2022-06-01", link: june })(
      "5 July, 20:00 in Taipei",
      states(july, launches("5 July 2022, 20:00 Taipei")),
      states(july, status("planned")),
    ),
    saying({
      by: sources.libero,
      on: ["2022-07-01", "2022-07-04"],
      link: "https://tecnologia.libero.it/asus-rog-phone-6-come-sara-e-quando-arriva-58601",
    })(
      "very likely a plain one and a Pro",
      expects(july, shows(rog6)),
      expects(july, shows(rog6Pro)),
      expects(rog6Pro, named("ROG Phone 6 Pro", "rumored")),
    ),
    event(
      "ROG Phone 6 and 6 Pro",
      states(july, status("held")),
      states(july, shows(rog6)),
      states(july, shows(rog6Pro)),
      states(rog6, named("ROG Phone 6", "official")),
      states(rog6Pro, named("ROG Phone 6 Pro", "official")),
      states(rog6, successorOf(rog5)),
    ),
    event(
      "999 and 1,299 euros; India 71,999 and 89,999 rupees",
      ...europe.flatMap((market) => both.map((phone) => states(phone, availability("coming"), { in: market }))),
      ...both.map((phone) => states(phone, availability("coming"), { in: "IN" })),
      states(rog6, priceFrom("999", "EUR"), { in: "DE" }),
      states(rog6Pro, price("1299", "EUR"), { in: "DE" }),
      states(rog6, price("71999", "INR"), { in: "IN" }),
      states(rog6Pro, price("89999", "INR"), { in: "IN" }),
    ),
    saying({ by: sources.asus, on: ["2022-08-01", "2022-12-31"] })(
      "on sale",
      ...both.flatMap((phone) =>
        ([...europe, "TW", "CN", "IN", "JP", "US"] as const).map((market) =>
          states(phone, availability("on-sale"), { in: market }),
        ),
      ),
    ),
  ],
});
