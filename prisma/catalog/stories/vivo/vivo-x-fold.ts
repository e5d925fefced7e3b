import { vivo } from "../../brands";
import { launch, loneDevice } from "../../entries";
import {
  availability,
  launches,
  named,
  price,
  priceAbout,
  priceFrom,
  sells,
  shows,
  status,
  successorOf,
} from "../../facts";
import { denies, expects, saying, speculates, states } from "../../saying";
import * as sources from "../../sources";
import { story } from "../../story";

/** The first stayed in China, against a leak; the third went to India. */
const xFold = loneDevice("vivo-x-fold", "vivo X Fold", vivo, "fold");
const xFold2 = loneDevice("vivo-x-fold2", "vivo X Fold2", vivo, "fold");
const xFold3 = loneDevice("vivo-x-fold3", "vivo X Fold3", vivo, "fold");
const xFold3Pro = loneDevice("vivo-x-fold3-pro", "vivo X Fold3 Pro", vivo, "fold");
const xFold5 = loneDevice("vivo-x-fold5", "vivo X Fold5", vivo, "fold");
const firstLaunch = launch("vivo-x-fold-launch", "vivo X Fold launch", vivo);
const secondLaunch = launch("vivo-x-fold2-launch", "vivo X Fold2 launch", vivo);
const thirdLaunch = launch("vivo-x-fold3-launch", "vivo X Fold3 series launch", vivo, "Shanghai");
const thirdIndia = launch("vivo-x-fold3-pro-india-launch", "vivo X Fold3 Pro launch in India", vivo);
const fifthLaunch = launch("vivo-x-fold5-launch", "vivo X Fold5 launch", vivo);
const fifthIndia = launch("vivo-x-fold5-india-launch", "vivo X Fold5 launch in India", vivo);

export default story({
  devices: [xFold, xFold2, xFold3, xFold3Pro, xFold5],
  launches: [firstLaunch, secondLaunch, thirdLaunch, thirdIndia, fifthLaunch, fifthIndia],
  claims: [
    saying({
      by: sources.vivo,
      on: ["2022-03-28", "2022-03-30"],
      link: "https://mspoweruser.com/vivo-x-fold-may-not-be-limited-to-china/",
    })(
      "X Fold on 11 April",
      states(firstLaunch, launches("11 April 2022")),
      states(firstLaunch, status("planned")),
      states(firstLaunch, shows(xFold)),
    ),
    saying({
      by: sources.mukulSharma,
      on: "2022-03-30",
      link: "https://mspoweruser.com/vivo-x-fold-may-not-be-limited-to-china/",
    })(
      "not limited to China, coming to India",
      states(xFold, availability("coming"), { in: "IN" }),
      states(xFold, priceAbout("100000", "INR"), { in: "IN" }),
    ),
    saying({
      by: sources.vivo,
      on: "2022-04-11",
      link: "https://techwarrant.com/vivo-announces-its-first-foldable-phone",
    })(
      "presented",
      states(firstLaunch, status("held")),
      states(xFold, named("vivo X Fold", "official")),
      states(xFold, availability("coming"), { in: "CN" }),
      states(xFold, priceFrom("8999", "CNY"), { in: "CN" }),
    ),
    saying({
      by: sources.techwarrant,
      on: ["2022-04-11", "2022-04-13"],
      link: "https://techwarrant.com/vivo-announces-its-first-foldable-phone",
    })("only for the Chinese market", denies(xFold, availability("coming"), { in: "international" })),
    saying({ by: sources.vivo, on: "2022-04-22" })("on sale", states(xFold, availability("on-sale"), { in: "CN" })),
    saying({
      by: sources.vivo,
      on: ["2023-04-20", "2023-04-30"],
      link: "https://www.phoneworld.com.pk/vivo-x-fold-3-and-x-fold-3-pro-to-launch-at-the-end-of-march/",
    })(
      "on 20 April",
      states(secondLaunch, status("held")),
      states(secondLaunch, launches("20 April 2023")),
      states(secondLaunch, shows(xFold2)),
      states(xFold2, named("vivo X Fold2", "official")),
    ),
    saying({
      by: sources.gadgets360,
      on: ["2024-03-11", "2024-03-17"],
      link: "https://www.gadgets360.com/mobiles/news/vivo-x-fold-3-launch-date-march-26-poster-leak-specifications-leak-5237911",
    })(
      "China's alone, from 8,999 yuan",
      states(xFold2, priceFrom("8999", "CNY"), { in: "CN" }),
      states(xFold2, availability("on-sale"), { in: "CN" }),
      denies(xFold2, availability("on-sale"), { in: "international" }),
      states(xFold2, successorOf(xFold)),
    ),
    saying({
      by: sources.pandaIsBald,
      on: "2024-03-07",
      link: "https://www.phoneworld.com.pk/vivo-x-fold-3-and-x-fold-3-pro-to-launch-at-the-end-of-march/",
    })("between 26 and 28 March", states(thirdLaunch, launches("26–28 March 2024"))),
    saying({
      by: sources.abhishekYadav,
      on: ["2024-03-11", "2024-03-17"],
      link: "https://www.gadgets360.com/mobiles/news/vivo-x-fold-3-launch-date-march-26-poster-leak-specifications-leak-5237911",
    })("26 March at 19:00", states(thirdLaunch, launches("26 March 2024, 19:00 Beijing"))),
    saying({
      by: sources.vivo,
      on: "2024-03-18",
      link: "https://www.gadgets360.com/mobiles/news/vivo-x-fold-3-series-launch-date-confirm-design-colour-options-reveal-key-features-tease-5260451",
    })(
      "26 March at 19:00 in Shanghai",
      states(thirdLaunch, launches("26 March 2024, 19:00 Shanghai")),
      states(thirdLaunch, status("planned")),
      states(thirdLaunch, shows(xFold3)),
      states(thirdLaunch, shows(xFold3Pro)),
    ),
    saying({ by: sources.vivo, on: "2024-03-26", link: "https://www.gsmarena.com/vivo_x_fold3-12900.php" })(
      "from 6,999, Pro from 9,999 yuan",
      states(thirdLaunch, status("held")),
      states(xFold3, named("vivo X Fold3", "official")),
      states(xFold3Pro, named("vivo X Fold3 Pro", "official")),
      states(xFold3, availability("coming"), { in: "CN" }),
      states(xFold3Pro, availability("coming"), { in: "CN" }),
      states(xFold3, priceFrom("6999", "CNY"), { in: "CN" }),
      states(xFold3Pro, priceFrom("9999", "CNY"), { in: "CN" }),
      states(xFold3, successorOf(xFold2)),
    ),
    saying({ by: sources.vivo, on: ["2024-03-30", "2024-04-30"] })(
      "on sale",
      states(xFold3, availability("on-sale"), { in: "CN" }),
      states(xFold3Pro, availability("on-sale"), { in: "CN" }),
    ),
    saying({
      by: sources.vivo,
      on: "2024-05-21",
      link: "https://www.deccanherald.com/technology/vivo-set-to-bring-premium-x-fold-3-series-in-india-next-month-3031873",
    })("X Fold3 comes to India", states(xFold3Pro, availability("coming"), { in: "IN" })),
    saying({
      by: sources.deccanHerald,
      on: "2024-05-21",
      link: "https://www.deccanherald.com/technology/vivo-set-to-bring-premium-x-fold-3-series-in-india-next-month-3031873",
    })(
      "early in June; the first foldable of vivo in India",
      denies(xFold, availability("on-sale"), { in: "IN" }),
      denies(xFold2, availability("on-sale"), { in: "IN" }),
      expects(thirdIndia, launches("early June 2024")),
    ),
    saying({ by: sources.vivo, on: "2024-06-06" })(
      "Pro for 159,999 rupees, from 13 June",
      states(thirdIndia, status("held")),
      states(thirdIndia, launches("6 June 2024")),
      states(thirdIndia, shows(xFold3Pro)),
      states(xFold3Pro, price("159999", "INR"), { in: "IN" }),
      states(xFold3Pro, sells("13 June 2024"), { in: "IN" }),
    ),
    saying({ by: sources.vivo, on: "2024-06-13" })(
      "on sale in India",
      states(xFold3Pro, availability("on-sale"), { in: "IN" }),
    ),
    saying({
      by: sources.indiaToday,
      on: "2025-05-09",
      link: "https://www.indiatoday.in/technology/news/story/vivo-x-fold-5-could-be-slimmest-foldable-yet-with-6000mah-battery-leak-suggests-2722202-2025-05-09",
    })("only the Pro left China", denies(xFold3, availability("on-sale"), { in: "international" })),
    saying({
      by: sources.digitalChatStation,
      on: ["2025-05-01", "2025-06-10"],
      link: "https://us.smartprix.com/bytes/vivo-x-fold-5-might-launch-in-july-specs-tipped",
    })(
      "in July, perhaps moved to June",
      states(fifthLaunch, launches("July 2025")),
      speculates(fifthLaunch, launches("June 2025")),
      states(fifthLaunch, shows(xFold5)),
    ),
    saying({
      by: sources.vivo,
      on: ["2025-06-10", "2025-06-24"],
      link: "https://aggregoctt.github.io/vivo-x-fold-5-arriva-il-25-giugno-leggerezza-e-res-orTo9e2wBtylnl0BFfvVhQ",
    })(
      "25 June at 19:00",
      states(fifthLaunch, launches("25 June 2025, 19:00 Beijing")),
      states(fifthLaunch, status("planned")),
    ),
    saying({ by: sources.vivo, on: "2025-06-25" })(
      "presented, from 6,999 yuan",
      states(fifthLaunch, status("held")),
      states(xFold5, named("vivo X Fold5", "official")),
      states(xFold5, availability("coming"), { in: "CN" }),
      states(xFold5, priceFrom("6999", "CNY"), { in: "CN" }),
      states(xFold5, successorOf(xFold3)),
    ),
    saying({ by: sources.vivo, on: "2025-07-02" })("on sale", states(xFold5, availability("on-sale"), { in: "CN" })),
    saying({ by: sources.vivo, on: "2025-07-14" })(
      "in India for 149,999 rupees, from 30 July",
      states(fifthIndia, status("held")),
      states(fifthIndia, launches("14 July 2025")),
      states(fifthIndia, shows(xFold5)),
      states(xFold5, availability("coming"), { in: "IN" }),
      states(xFold5, price("149999", "INR"), { in: "IN" }),
      states(xFold5, sells("30 July 2025"), { in: "IN" }),
    ),
    saying({ by: sources.vivo, on: "2025-07-30" })(
      "on sale in India",
      states(xFold5, availability("on-sale"), { in: "IN" }),
    ),
  ],
});
