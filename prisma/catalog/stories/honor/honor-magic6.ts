import { honor } from "../../brands";
import { device, launch, series } from "../../entries";
import { availability, launches, named, price, priceFrom, sells, shows, status, successorOf } from "../../facts";
import { expects, saying, states } from "../../saying";
import * as sources from "../../sources";
import { story } from "../../story";
import { magic5Pro } from "./honor-magic-v";

const series6 = series("honor-magic6", "Honor Magic6", honor);
const magic6 = device("honor-magic6", "Honor Magic6", series6);
export const magic6Pro = device("honor-magic6-pro", "Honor Magic6 Pro", series6);
const china = launch("honor-magic6-launch", "Honor Magic6 series launch", honor);
const mwc = launch("honor-magic6-global-launch", "Honor at MWC 2024", honor, "Barcelona");
const india = launch("honor-magic6-india-launch", "Honor Magic6 Pro launch in India", honor);

export default story({
  series: [series6],
  devices: [magic6, magic6Pro],
  launches: [china, mwc, india],
  claims: [
    saying({
      by: sources.propakistani,
      on: "2023-12-26",
      link: "https://propakistani.pk/2023/12/26/honor-magic-6-and-magic-os-8-0-launch-date-confirmed/",
    })("Magic6 on 10 January in China", states(china, launches("10 January 2024"))),
    saying({
      by: sources.honor,
      on: "2024-01-02",
      link: "https://www.gadgets360.com/mobiles/news/honor-magic-6-pro-series-design-colour-options-storage-variants-china-launch-january-10-11-4785623",
    })(
      "10 and 11 January: system and phones",
      states(china, launches("10–11 January 2024")),
      states(china, status("planned")),
      states(china, shows(magic6)),
      states(china, shows(magic6Pro)),
    ),
    saying({
      by: sources.honor,
      on: ["2024-01-02", "2024-01-10"],
      link: "https://www.nextpit.de/honor-magic-6-pro-erste-fotos-ein-release-termin-und-magicos-8-0",
    })("the phones on the 11th", states(china, launches("11 January 2024"))),
    saying({ by: sources.winFuture, on: ["2024-01-02", "2024-01-10"], link: "https://winfuture.de/news,140400.html" })(
      "Europe probably at MWC",
      expects(mwc, launches("26–29 February 2024")),
    ),
    saying({ by: sources.honor, on: "2024-01-11" })(
      "presented, from 4,399 and 5,699 yuan",
      states(china, status("held")),
      states(magic6, named("Honor Magic6", "official")),
      states(magic6Pro, named("Honor Magic6 Pro", "official")),
      states(series6, availability("coming"), { in: "CN" }),
      states(magic6, priceFrom("4399", "CNY"), { in: "CN" }),
      states(magic6Pro, priceFrom("5699", "CNY"), { in: "CN" }),
      states(magic6Pro, successorOf(magic5Pro)),
    ),
    saying({ by: sources.honor, on: "2024-01-18" })("on sale", states(series6, availability("on-sale"), { in: "CN" })),
    saying({
      by: sources.gadgets360,
      on: "2024-02-02",
      link: "https://www.gadgets360.com/mobiles/news/honor-magic-6-pro-battery-second-generation-silicon-carbon-technology-tests-4978756",
    })(
      "introduced in China last month, from 5,699 yuan",
      states(china, launches("January 2024")),
      states(magic6Pro, priceFrom("5699", "CNY"), { in: "CN" }),
    ),
    saying({
      by: sources.honor,
      on: ["2024-01-20", "2024-01-31"],
      link: "https://tech.everyeye.it/notizie/honor-magic-6-series-magic-v2-rsr-arrivo-mwc-evento-lancio-data-696640.html",
    })(
      "25 February at 14:00 in Barcelona",
      states(mwc, launches("25 February 2024, 14:00 Barcelona")),
      states(mwc, status("planned")),
      states(mwc, shows(magic6Pro)),
    ),
    saying({
      by: sources.honor,
      on: "2024-02-25",
      link: "https://www.t3.com/news/honor-plans-to-counter-samsung-galaxy-s24-with-groundbreaking-battery-upgrade",
    })(
      "Magic6 Pro for 1,099.99 pounds, 1,299 euros",
      states(mwc, status("held")),
      states(magic6Pro, availability("coming"), { in: "GB" }),
      states(magic6Pro, availability("coming"), { in: "DE" }),
      states(magic6Pro, availability("coming"), { in: "FR" }),
      states(magic6Pro, price("1099.99", "GBP"), { in: "GB" }),
      states(magic6Pro, price("1299", "EUR"), { in: "DE" }),
    ),
    saying({ by: sources.honor, on: ["2024-03-01", "2024-03-31"] })(
      "on sale",
      states(magic6Pro, availability("on-sale"), { in: "GB" }),
      states(magic6Pro, availability("on-sale"), { in: "DE" }),
      states(magic6Pro, availability("on-sale"), { in: "FR" }),
    ),
    saying({ by: sources.honor, on: "2024-08-02" })(
      "in India for 89,999 rupees from 15 August",
      states(india, status("held")),
      states(india, launches("2 August 2024")),
      states(india, shows(magic6Pro)),
      states(magic6Pro, availability("coming"), { in: "IN" }),
      states(magic6Pro, price("89999", "INR"), { in: "IN" }),
      states(magic6Pro, sells("15 August 2024"), { in: "IN" }),
    ),
    saying({ by: sources.honor, on: "2024-08-15" })(
      "on sale in India",
      states(magic6Pro, availability("on-sale"), { in: "IN" }),
    ),
  ],
});
