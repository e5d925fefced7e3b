import { sony } from "../../brands";
import { launch, loneDevice } from "../../entries";
import { availability, feature, launches, named, price, sells, shows, status } from "../../facts";
import { saying, states } from "../../saying";
import * as sources from "../../sources";
import { unnamed } from "../../sources";
import { story } from "../../story";

const proI = loneDevice("sony-xperia-pro-i", "Xperia PRO-I", sony);
const october = launch("sony-xperia-pro-i-launch", "Xperia PRO-I launch", sony);

const announced = saying({
  by: sources.sony,
  on: "2021-10-26",
  link: "https://www.italy24news.com/News/237743.html",
});
const table = saying({
  by: sources.gsmarena,
  on: ["2021-12-02", "2022-03-29"],
  link: "https://www.gsmarena.com/sony_xperia_pro_i-11174.php",
});

export default story({
  devices: [proI],
  launches: [october],
  claims: [
    saying({
      by: unnamed("2021-10-25", "leak", "Xperia PRO-I"),
      on: "2021-10-25",
      link: "https://mymobiledeal.com/leaked-images-showcase-xperia-pro-i-and-its-gigantic-one-inch-camera-sensor/",
    })(
      "announced tomorrow, with a one-inch sensor",
      states(october, launches("26 October 2021")),
      states(october, shows(proI)),
      states(proI, named("Xperia PRO-I", "rumored")),
    ),
    announced(
      "a phone with the sensor of a camera",
      states(october, launches("26 October 2021")),
      states(october, status("held")),
      states(october, shows(proI)),
      states(proI, named("Xperia PRO-I", "official")),
      states(proI, feature("One-inch sensor")),
    ),
    announced(
      "in December",
      ...(["US", "GB", "DE", "FR", "JP"] as const).flatMap((market) => [
        states(proI, availability("coming"), { in: market }),
        states(proI, sells("December 2021"), { in: market }),
      ]),
    ),
    announced(
      "1,799 euros, 1,800 dollars",
      states(proI, price("1799.99", "USD"), { in: "US" }),
      states(proI, price("1799", "EUR"), { in: "DE" }),
    ),
    saying({ by: sources.sony, on: "2021-12-15" })(
      "in Japan from 15 December",
      states(proI, sells("15 December 2021"), { in: "JP" }),
      states(proI, availability("on-sale"), { in: "JP" }),
    ),
    table(
      "released on 2 December",
      states(proI, sells("2 December 2021"), { in: "US" }),
      ...(["US", "GB", "DE", "FR"] as const).map((market) => states(proI, availability("on-sale"), { in: market })),
    ),
  ],
});
