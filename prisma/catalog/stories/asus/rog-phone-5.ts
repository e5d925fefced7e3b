import { asus } from "../../brands";
import { device, launch, series } from "../../entries";
import { availability, launches, named, priceFrom, sells, shows, status, updatedVersionOf } from "../../facts";
import { saying, states } from "../../saying";
import * as sources from "../../sources";
import { story } from "../../story";

const rog5Series = series("asus-rog-phone-5", "ROG Phone 5", asus);
export const rog5 = device("asus-rog-phone-5", "ROG Phone 5", rog5Series);
const rog5Pro = device("asus-rog-phone-5-pro", "ROG Phone 5 Pro", rog5Series);
const rog5Ultimate = device("asus-rog-phone-5-ultimate", "ROG Phone 5 Ultimate", rog5Series);
export const rog5s = device("asus-rog-phone-5s", "ROG Phone 5s", rog5Series);
const rog5sPro = device("asus-rog-phone-5s-pro", "ROG Phone 5s Pro", rog5Series);
const march = launch("asus-rog-phone-5-launch", "ROG Phone 5 series launch", asus);
const august = launch("asus-rog-phone-5s-launch", "ROG Phone 5s launch", asus);

const countdown = "https://beebom.com/asus-rog-phone-5-launch-date-confirmed/";
const guide = "https://www.techadvisor.com/news/mobile-phone/asus-rog-phone-6-3810027/";
const event = saying({ by: sources.asus, on: "2021-03-10", link: "https://mensgear.net/asus-rog-phone-5-ultimate/" });
const three = [rog5, rog5Pro, rog5Ultimate] as const;
const india = { in: "IN" } as const;

export default story({
  series: [rog5Series],
  devices: [rog5, rog5Pro, rog5Ultimate, rog5s, rog5sPro],
  launches: [march, august],
  claims: [
    saying({
      by: sources.mukulSharma,
      on: "2021-02-17",
      link: "https://www.techradar.com/in/news/asus-rog-phone-probable-india-launch-timeline-leaked",
    })(
      "soon, and in India in March as well",
      states(march, launches("March 2021")),
      states(rog5, named("ROG Phone 5", "rumored")),
      states(rog5, availability("coming"), india),
    ),
    saying({ by: sources.asus, on: "2021-02-19", link: countdown })(
      "a countdown to 10 March, 19:00 in Taipei",
      states(march, launches("10 March 2021, 19:00 Taipei")),
      states(march, status("planned")),
    ),
    event(
      "ROG Phone 5, Pro and Ultimate",
      states(march, status("held")),
      ...three.map((phone) => states(march, shows(phone))),
      states(rog5, named("ROG Phone 5", "official")),
      states(rog5Pro, named("ROG Phone 5 Pro", "official")),
      states(rog5Ultimate, named("ROG Phone 5 Ultimate", "official")),
    ),
    event("the Ultimate ships in May", states(rog5Ultimate, sells("May 2021"), { in: "DE" })),
    event(
      "from 799 euros, India from 49,999 rupees",
      states(rog5, priceFrom("799", "EUR"), { in: "DE" }),
      states(rog5, priceFrom("49999", "INR"), india),
      states(rog5, availability("coming"), india),
      states(rog5, availability("coming"), { in: "DE" }),
    ),
    saying({ by: sources.asus, on: ["2021-05-01", "2022-02-28"], link: guide })(
      "March in parts of Asia, wider in May",
      states(rog5, sells("March 2021"), { in: "TW" }),
      states(rog5, sells("May 2021"), { in: "GB" }),
      ...(["TW", "CN", "DE", "GB", "FR", "US", "IN"] as const).map((market) =>
        states(rog5, availability("on-sale"), { in: market }),
      ),
      ...(["TW", "DE", "FR"] as const).flatMap((market) => [
        states(rog5Pro, availability("on-sale"), { in: market }),
        states(rog5Ultimate, availability("on-sale"), { in: market }),
      ]),
    ),
    saying({ by: sources.techAdvisor, on: ["2021-09-01", "2022-02-28"], link: guide })(
      "the UK got no 5 Pro; 5s on 24 August in Taiwan",
      states(rog5s, sells("24 August 2021"), { in: "TW" }),
      states(rog5sPro, sells("24 August 2021"), { in: "TW" }),
    ),
    saying({ by: sources.asus, on: ["2021-08-16", "2021-08-24"], link: guide })(
      "ROG Phone 5s and 5s Pro",
      states(august, launches("August 2021")),
      states(august, status("held")),
      states(august, shows(rog5s)),
      states(august, shows(rog5sPro)),
      states(rog5s, named("ROG Phone 5s", "official")),
      states(rog5sPro, named("ROG Phone 5s Pro", "official")),
      states(rog5s, updatedVersionOf(rog5)),
      states(rog5sPro, updatedVersionOf(rog5Pro)),
    ),
    saying({ by: sources.asus, on: "2022-02-15" })(
      "the 5s in India from 49,999 rupees",
      states(rog5s, priceFrom("49999", "INR"), india),
      states(rog5s, sells("February 2022"), india),
    ),
    saying({ by: sources.asus, on: ["2022-02-18", "2022-03-31"] })(
      "on sale",
      ...(["TW", "IN", "DE"] as const).map((market) => states(rog5s, availability("on-sale"), { in: market })),
      states(rog5sPro, availability("on-sale"), { in: "TW" }),
    ),
  ],
});
