import { motorola } from "../../brands";
import { launch, loneDevice } from "../../entries";
import { availability, launches, named, price, priceAbout, priceFrom, sells, shows, status } from "../../facts";
import { denies, expects, saying, speculates, states } from "../../saying";
import * as sources from "../../sources";
import { story } from "../../story";

export const razr2022 = loneDevice("motorola-razr-2022", "Motorola Razr 2022", motorola, "flip");
export const x30Pro = loneDevice("motorola-moto-x30-pro", "Moto X30 Pro", motorola);
export const s30Pro = loneDevice("motorola-moto-s30-pro", "Moto S30 Pro", motorola);
const august = launch("motorola-razr-2022-launch", "Razr 2022, Moto X30 Pro and S30 Pro launch", motorola);

const calledOff = "https://www.tomsguide.com/news/motorola-razr-2022-launch-abruptly-postponed-heres-why";
const china = { in: "CN" } as const;
const event = saying({
  by: sources.motorola,
  on: "2022-08-11",
  link: "https://www.androidcentral.com/phones/motorola-razr-2022-rumored-europe-pricing",
});
const europe = saying({
  by: sources.motorola,
  on: "2022-10-25",
  link: "https://www.androidpolice.com/motorola-razr-2022-coming-to-europe/",
});

export default story({
  devices: [razr2022, x30Pro, s30Pro],
  launches: [august],
  claims: [
    saying({
      by: sources.motorola,
      on: ["2022-07-19", "2022-07-31"],
      link: "https://www.slashgear.com/949499/motorola-cancels-its-most-important-phone-launch-of-2022-at-the-last-moment/",
    })(
      "in China on 2 August at 19:30",
      states(august, launches("2 August 2022, 19:30 Beijing")),
      states(august, status("planned")),
      states(august, shows(razr2022)),
      states(august, shows(x30Pro)),
    ),
    saying({ by: sources.motorola, on: "2022-08-02", link: calledOff })(
      "tonight's launch is canceled for some reason",
      denies(august, launches("2 August 2022")),
      states(august, status("canceled")),
    ),
    saying({
      by: sources.androidPolice,
      on: "2022-08-05",
      link: "https://www.androidpolice.com/moto-razr-2022-x30-pro-launch-rescheduled/",
    })("a clock set to 11 August, 2 p.m.", speculates(august, launches("11 August 2022, 14:00 Beijing"))),
    saying({
      by: sources.motorola,
      on: "2022-08-08",
      link: "https://www.reviewgeek.com/124565/motorola-cancels-razr-2022-announcement-at-the-last-minute/",
    })(
      "now on 11 August",
      states(august, launches("11 August 2022, 14:00 Beijing")),
      states(august, status("planned")),
    ),
    event(
      "Razr 2022, X30 Pro and S30 Pro presented",
      states(august, status("held")),
      states(august, shows(razr2022)),
      states(august, shows(x30Pro)),
      states(august, shows(s30Pro)),
      states(razr2022, named("Moto Razr 2022", "official"), china),
      states(razr2022, named("Motorola Razr 2022", "official")),
      states(x30Pro, named("Moto X30 Pro", "official")),
      states(s30Pro, named("Moto S30 Pro", "official")),
    ),
    event(
      "from 5,999 yuan",
      states(razr2022, priceFrom("5999", "CNY"), china),
      states(razr2022, availability("coming"), china),
      states(x30Pro, priceFrom("3699", "CNY"), china),
    ),
    saying({
      by: sources.rolandQuandt,
      on: "2022-08-11",
      link: "https://besttechnologygadgets.blogspot.com/2022/08/the-biggest-samsung-galaxy-z-flip-4_12.html",
    })("it sure comes to Europe", states(razr2022, availability("coming"), { in: "europe" })),
    saying({
      by: sources.rossYoung,
      on: "2022-08-11",
      link: "https://besttechnologygadgets.blogspot.com/2022/08/the-biggest-samsung-galaxy-z-flip-4_12.html",
    })("there should be a global release eventually", expects(razr2022, availability("coming"))),
    saying({ by: sources.motorola, on: ["2022-08-12", "2022-08-31"] })(
      "on sale in China",
      ...[razr2022, x30Pro, s30Pro].map((phone) => states(phone, availability("on-sale"), china)),
    ),
    saying({
      by: sources.rolandQuandt,
      on: "2022-10-10",
      link: "https://www.blog-nouvelles-technologies.fr/243138/moto-razr-2022-est-sur-point-detre-lance-europe-prix-tres-eleve/",
    })("soon in Europe, over 1,200 euros", states(razr2022, priceAbout("1200", "EUR"), { in: "DE" })),
    europe(
      "in Europe from today, 1,199 euros, 949 pounds",
      states(razr2022, sells("25 October 2022"), { in: "DE" }),
      states(razr2022, price("1199", "EUR"), { in: "DE" }),
      states(razr2022, price("949", "GBP"), { in: "GB" }),
      states(razr2022, availability("coming"), { in: "GB" }),
      ...(["DE", "FR", "IT", "ES"] as const).map((market) => states(razr2022, availability("on-sale"), { in: market })),
    ),
    saying({
      by: sources.motorola,
      on: ["2022-12-01", "2022-12-31"],
      link: "https://rtechnews.com/smartphone-news/motorola-razr-40-release-date-price-specs-rumours/",
    })(
      "in the UK in December",
      states(razr2022, sells("December 2022"), { in: "GB" }),
      states(razr2022, availability("on-sale"), { in: "GB" }),
    ),
    saying({
      by: sources.androidPolice,
      on: ["2022-11-01", "2023-05-15"],
      link: "https://www.androidpolice.com/motorola-razr-2022/",
    })(
      "not launched in North America",
      denies(razr2022, availability("coming"), { in: "US" }),
      denies(razr2022, availability("coming"), { in: "CA" }),
    ),
  ],
});
