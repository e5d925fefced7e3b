import { xiaomi } from "../../brands";
import { device, launch } from "../../entries";
import { availability, feature, launches, price, sells, shows, status, successorOf } from "../../facts";
import { doubts, saying, states } from "../../saying";
import * as sources from "../../sources";
import { gsmarenaItem } from "../../sources";
import { story } from "../../story";
import { xiaomi12sUltra } from "./xiaomi-12s";
import { xiaomi13Series } from "./xiaomi-13";
import { comingTo, listed, neverSoldIn, onSaleIn, presented } from "./phrases";

export const xiaomi13Ultra = device("xiaomi-13-ultra", "Xiaomi 13 Ultra", xiaomi13Series);
const event = launch("xiaomi-13-ultra-launch", "Xiaomi 13 Ultra launch", xiaomi, "Beijing");
const page = gsmarenaItem("xiaomi_13_ultra-12236");
const invitation = "https://www.greenbot.com/xiaomi-13-ultra-april-18-launch-reveal/";
const poster = "https://www.phonearena.com/news/The-Xiaomi-13-Ultra-launch-date-might-have-just-been-revealed_id146411";
const june = "https://www.tectack.com/2023/06/xiaomi-13-ultra-hyped-release-or-just.html";

/** The first Ultra that left China since the Mi 11, two months after it. */
export default story({
  devices: [xiaomi13Ultra],
  launches: [event],
  claims: [
    saying({ by: sources.iceUniverse, on: ["2023-02-27", "2023-03-23"], link: poster })(
      "it will go global",
      ...comingTo(xiaomi13Ultra, "international"),
    ),
    saying({ by: sources.unnamed("2023-03-23", "poster on Weibo", "Xiaomi 13 Ultra"), on: "2023-03-23", link: poster })(
      "on 17 April at 19:00",
      states(event, launches("17 April 2023")),
      states(event, shows(xiaomi13Ultra)),
    ),
    saying({ by: sources.xiaomi, on: ["2023-04-03", "2023-04-07"], link: invitation })(
      "this month, and abroad in the coming months",
      states(event, launches("April 2023")),
      ...comingTo(xiaomi13Ultra, "CN", "international"),
    ),
    saying({
      by: sources.jingdong,
      on: ["2023-04-08", "2023-04-10"],
      link: "https://www.androidheadlines.com/2023/04/xiaomi-13-ultra-possible-launch-date-revealed.html",
    })("a new Xiaomi on 18 April at 19:00", states(event, launches("18 April 2023, 19:00 Beijing"))),
    saying({ by: sources.xiaomi, on: "2023-04-12", link: invitation })(
      "on 18 April at 19:00, in China and for the world",
      states(event, launches("18 April 2023, 19:00 Beijing")),
      states(event, status("planned")),
      states(event, shows(xiaomi13Ultra)),
    ),
    saying({
      by: sources.unnamed("2023-04-13", "report", "Xiaomi 13 Ultra in India"),
      on: ["2023-04-12", "2023-04-17"],
      link: "https://returnbyte.com/?p=2349",
    })("may never launch in India", doubts(xiaomi13Ultra, availability("coming"), { in: "IN" })),
    saying({ by: sources.xiaomi, on: "2023-04-18", link: page })(
      "presented, from 5,999 yuan, on sale from 21 April",
      ...presented(event, xiaomi13Ultra),
      states(xiaomi13Ultra, launches("18 April 2023")),
      states(xiaomi13Ultra, price("5999", "CNY"), { in: "CN", offer: "12 GB + 256 GB" }),
      states(xiaomi13Ultra, sells("21 April 2023"), { in: "CN" }),
      states(xiaomi13Ultra, feature("Leica camera")),
    ),
    saying({ by: sources.gsmarena, on: ["2023-04-21", "2023-05-31"], link: page })(
      "released in China",
      ...onSaleIn(xiaomi13Ultra, "CN"),
      states(xiaomi13Ultra, successorOf(xiaomi12sUltra)),
    ),
    saying({ by: sources.xiaomiui, on: ["2023-06-01", "2023-06-07"], link: june })(
      "Hong Kong on 8 June, Taiwan on 13 June",
      states(xiaomi13Ultra, availability("coming"), { in: "HK" }),
      states(xiaomi13Ultra, availability("coming"), { in: "TW" }),
      states(event, launches("8 June 2023"), { in: "HK" }),
      states(event, launches("13 June 2023"), { in: "TW" }),
    ),
    saying({ by: sources.xiaomi, on: ["2023-06-08", "2023-06-12"], link: page })(
      "in Europe for 1,499 euros",
      states(xiaomi13Ultra, price("1499", "EUR"), { in: "europe", offer: "12 GB + 512 GB" }),
      ...comingTo(xiaomi13Ultra, "DE", "FR", "ES", "IT"),
    ),
    saying({ by: sources.gsmarena, on: ["2023-06-20", "2023-08-31"], link: page })(
      "released in Europe and Asia",
      ...onSaleIn(xiaomi13Ultra, "DE", "FR", "ES", "IT", "HK", "TW"),
    ),
    saying({
      by: sources.expertReviews,
      on: "2024-02-27",
      link: "https://www.expertreviews.co.uk/mobile-phones/xiaomi-14-ultra-review",
    })("never made it to the UK", ...neverSoldIn(xiaomi13Ultra, "GB")),
    saying({
      by: sources.unnamed("2024-03-01", "report", "Xiaomi 14 series in India"),
      on: ["2024-02-26", "2024-03-06"],
      link: "https://www.pcquest.com/smartphones/what-to-expect-from-the-xiaomi-14-series-launch-in-india-is-xiaomi-14-ultra-launching-4261245",
    })("not released in India", ...neverSoldIn(xiaomi13Ultra, "IN")),
    listed(["2023-04-18", "2023-12-31"], xiaomi13Ultra, "ishtar", { CN: "2304FPN6DC", international: "2304FPN6DG" }),
  ],
});
