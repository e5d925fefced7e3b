import { motorola } from "../../brands";
import { launch, loneDevice } from "../../entries";
import { availability, launches, named, price, sells, shows, status } from "../../facts";
import { denies, expects, leavesOpen, saying, states } from "../../saying";
import * as sources from "../../sources";
import { story } from "../../story";

const thinkPhone = loneDevice("motorola-thinkphone", "ThinkPhone by Motorola", motorola);
const ces = launch("motorola-thinkphone-launch", "ThinkPhone at CES 2023", motorola, "Las Vegas");

const teaser = "https://www.phonearena.com/news/Motorola-officially-teases-the-ThinkPhone_id144598";
const release = "https://laptopretrospective.com/tag/motorola/";
const announced = saying({
  by: sources.motorola,
  on: "2023-01-05",
  link: "https://www.androidpolice.com/motorola-thinkphone-ces-2023/",
});
const sale = saying({ by: sources.motorola, on: ["2023-04-28", "2023-05-31"] });

export default story({
  devices: [thinkPhone],
  launches: [ces],
  claims: [
    saying({ by: sources.motorola, on: ["2022-12-28", "2023-01-04"], link: teaser })(
      "a business-grade upgrade at CES",
      states(ces, status("planned")),
      states(thinkPhone, named("ThinkPhone", "official")),
    ),
    saying({ by: sources.phoneArena, on: ["2022-12-28", "2023-01-04"], link: teaser })(
      "likely at CES, 5 to 8 January",
      expects(ces, launches("5–8 January 2023")),
      expects(ces, shows(thinkPhone)),
    ),
    announced(
      "Lenovo ThinkPhone by Motorola",
      states(ces, launches("5 January 2023")),
      states(ces, status("held")),
      states(ces, shows(thinkPhone)),
      states(thinkPhone, named("Lenovo ThinkPhone by Motorola", "official")),
    ),
    saying({ by: sources.motorola, on: "2023-01-05", link: release })(
      "US, Europe, Latin America and more in the coming months",
      ...(["US", "DE", "GB", "AU"] as const).map((market) =>
        states(thinkPhone, availability("coming"), { in: market, note: "To companies." }),
      ),
    ),
    saying({ by: sources.motorola, on: ["2023-01-05", "2023-01-31"], link: release })(
      "no specific plans to sell it to consumers",
      leavesOpen(thinkPhone, availability("coming"), { in: "US", offer: "consumers" }),
    ),
    saying({ by: sources.digitalTrends, on: ["2023-01-05", "2023-01-31"], link: release })(
      "the coolest phone that you cannot buy",
      denies(thinkPhone, availability("coming"), { in: "US", offer: "consumers" }),
    ),
    sale(
      "on sale to everyone in the US, 699 dollars",
      states(thinkPhone, sells("late April 2023"), { in: "US" }),
      states(thinkPhone, price("699.99", "USD"), { in: "US" }),
      states(thinkPhone, availability("on-sale"), { in: "US" }),
      states(thinkPhone, availability("on-sale"), { in: "US", offer: "consumers" }),
    ),
    sale(
      "on sale in Europe, 999 euros",
      states(thinkPhone, price("999", "EUR"), { in: "DE" }),
      ...(["DE", "GB", "FR"] as const).map((market) => states(thinkPhone, availability("on-sale"), { in: market })),
    ),
  ],
});
