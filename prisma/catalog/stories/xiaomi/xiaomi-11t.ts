import { xiaomi } from "../../brands";
import { device, launch, loneDevice, series } from "../../entries";
import { availability, launches, named, priceFrom, sells, shows, status, updatedVersionOf } from "../../facts";
import { denies, expects, saying, speculates, states } from "../../saying";
import * as sources from "../../sources";
import { gsmarenaItem } from "../../sources";
import { story } from "../../story";
import { lite5g } from "./mi-11";
import { comingTo, listed, neverSoldIn, notInNorthAmerica, onSaleIn, presented } from "./phrases";

const series11t = series("xiaomi-11t", "Xiaomi 11T", xiaomi);
const phone = device("xiaomi-11t", "Xiaomi 11T", series11t);
const pro = device("xiaomi-11t-pro", "Xiaomi 11T Pro", series11t);
const liteNe = loneDevice("xiaomi-11-lite-5g-ne", "Xiaomi 11 Lite 5G NE", xiaomi);
const event = launch("xiaomi-11t-launch", "Xiaomi 11T series launch", xiaomi);
const inIndia = launch("xiaomi-11t-pro-india-launch", "Xiaomi 11T Pro launch in India", xiaomi);

const page = gsmarenaItem("xiaomi_11t-11099");
const proPage = gsmarenaItem("xiaomi_11t_pro-11100");
const nePage = gsmarenaItem("xiaomi_11_lite_5g_ne-11101");
const presentation = saying({ by: sources.xiaomi, on: "2021-09-15", link: page });
const august =
  "https://www.tuttoandroid.net/news/2021/08/24/xiaomi-11t-e-11t-pro-nuove-indiscrezioni-su-memorie-prezzi-e-colorazioni-906491/";
const invitation =
  "https://tech.everyeye.it/notizie/xiaomi-11-lite-5g-arrivare-lancio-15-settembre-gamma-11t-540405.html";

/** The first phones abroad that are no longer called Mi. */
export default story({
  series: [series11t],
  devices: [phone, pro, liteNe],
  launches: [event, inIndia],
  claims: [
    saying({
      by: sources.kacperSkrzypek,
      on: "2021-08-02",
      link: "https://gizchina.it/2021/08/xiaomi-mi-11-lite-ne-specifiche-tecniche-prezzo-uscita-leak/",
    })(
      "lisa is the Mi 11 Lite NE, in India at least",
      states(liteNe, named("Mi 11 Lite NE", "rumored")),
      states(liteNe, named("lisa", "codename")),
      states(liteNe, named("2109119DI", "model-number"), { in: "IN" }),
      states(liteNe, availability("coming"), { in: "IN" }),
    ),
    saying({ by: sources.tuttoAndroid, on: "2021-08-24", link: august })(
      "spoken of for 23 September, though an event is on the 15th",
      speculates(event, launches("23 September 2021")),
      expects(event, shows(phone)),
      expects(event, shows(pro)),
      expects(event, launches("H2 2021")),
    ),
    saying({
      by: sources.smartDroid,
      on: ["2021-08-25", "2021-09-10"],
      link: "https://smartdroid.de/xiaomi-11t-bild-leak",
    })(
      "very likely on 15 September, sold in Germany",
      expects(event, launches("15 September 2021")),
      expects(series11t, availability("coming"), { in: "DE" }),
    ),
    saying({ by: sources.xiaomi, on: ["2021-08-25", "2021-09-08"], link: invitation })(
      "on 15 September, 20:00 GMT+8",
      states(event, launches("15 September 2021, 20:00 Beijing")),
      states(event, status("planned")),
    ),
    presentation(
      "11T, 11T Pro and 11 Lite 5G NE presented",
      ...presented(event, phone, pro, liteNe),
      ...comingTo(series11t, "DE", "FR", "GB", "ES", "IT"),
      ...comingTo(liteNe, "international"),
    ),
    presentation("from 499 euros", states(phone, priceFrom("499", "EUR"), { in: "europe" })),
    presentation("Pro from 649 euros", states(pro, priceFrom("649", "EUR"), { in: "europe" })),
    presentation("Lite from 369 euros", states(liteNe, priceFrom("369", "EUR"), { in: "europe" })),
    saying({
      by: sources.xiaomi,
      on: "2021-09-15",
      link: "https://www.stranotizie.it/xiaomi-11t-pro-lo-smartphone-che-cancella-lansia-da-batteria/",
    })("Pro on sale in Italy from 28 September", states(pro, sells("28 September 2021"), { in: "IT" })),
    saying({ by: sources.gsmarena, on: ["2021-10-05", "2021-11-30"], link: page })(
      "available",
      ...onSaleIn(phone, "DE", "FR", "GB", "ES", "IT"),
      ...onSaleIn(liteNe, "DE", "FR", "GB", "ES", "IT"),
    ),
    saying({ by: sources.gsmarena, on: ["2021-10-05", "2021-11-30"], link: proPage })(
      "available",
      ...onSaleIn(pro, "DE", "FR", "GB", "ES", "IT"),
    ),
    saying({ by: sources.gsmarena, on: ["2021-10-05", "2021-11-30"], link: nePage })(
      "a new edition of the Mi 11 Lite 5G",
      states(liteNe, updatedVersionOf(lite5g)),
    ),
    saying({ by: sources.xiaomi, on: "2021-09-29", link: nePage })(
      "launched in India, from 26,999 rupees",
      states(liteNe, named("Xiaomi 11 Lite NE 5G", "official"), { in: "IN" }),
      states(liteNe, priceFrom("26999", "INR"), { in: "IN" }),
      states(liteNe, sells("2 October 2021"), { in: "IN" }),
      ...comingTo(liteNe, "IN"),
    ),
    saying({ by: sources.gsmarena, on: ["2021-10-05", "2021-11-30"], link: nePage })(
      "sold in India, which never got the Lite 5G before it",
      ...onSaleIn(liteNe, "IN"),
      ...neverSoldIn(lite5g, "IN"),
    ),
    saying({ by: sources.xiaomi, on: "2022-01-19", link: proPage })(
      "11T Pro launched in India, from 39,999 rupees",
      states(inIndia, launches("19 January 2022")),
      states(inIndia, status("held")),
      states(inIndia, shows(pro)),
      ...onSaleIn(pro, "IN"),
      states(pro, priceFrom("39999", "INR"), { in: "IN" }),
    ),
    saying({ by: sources.gsmarena, on: ["2022-01-19", "2022-03-31"], link: page })(
      "the plain 11T not in India",
      ...neverSoldIn(phone, "IN"),
    ),
    saying({ by: sources.gsmarena, on: ["2021-10-05", "2021-11-30"], link: page })(
      "made for markets outside China",
      denies(series11t, availability("on-sale"), { in: "CN" }),
    ),
    saying({ by: sources.xiaomi, on: ["2021-11-05", "2022-03-31"] })(
      "the T phones for Japan, since November",
      states(series11t, sells("November 2021"), { in: "JP" }),
      ...onSaleIn(phone, "JP"),
      ...onSaleIn(pro, "JP"),
    ),
    notInNorthAmerica(series11t, liteNe),
    listed(["2021-09-15", "2021-12-31"], phone, "agate"),
    listed(["2021-09-15", "2022-01-31"], pro, "vili", {
      international: "2107113SG",
      IN: "2107113SI",
      JP: "2107113SR",
    }),
  ],
});
