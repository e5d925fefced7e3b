import { tecno } from "../../brands";
import { device, launch, series } from "../../entries";
import { availability, feature, launches, named, price, priceFrom, sells, shows, status } from "../../facts";
import { denies, expects, saying, states } from "../../saying";
import * as sources from "../../sources";
import { unnamed } from "../../sources";
import { story } from "../../story";

export const phantomV = series("tecno-phantom-v", "Phantom V", tecno);
export const fold = device("tecno-phantom-v-fold", "Phantom V Fold", phantomV, "fold");
export const flip = device("tecno-phantom-v-flip", "Phantom V Flip", phantomV, "flip");
const mwc = launch("tecno-phantom-v-fold-launch", "Phantom V Fold at MWC 2023", tecno, "Barcelona");
const singapore = launch("tecno-phantom-v-flip-launch", "Phantom V Flip launch", tecno, "Singapore");

const india = { in: "IN" } as const;
const hall = "https://used.org/mwc-2023-day-3-smartphones";
const teaser = "https://www.tomshw.it/smartphone/un-foldable-inaspettato-sara-mostrato-al-mwc/";
const slash =
  "https://www.slashgear.com/1213613/tecnos-phantom-v-fold-smartphone-shows-that-little-brands-can-hit-big-too/";
const flipLeak = "https://www.androidcentral.com/phones/tecno-phantom-v-flip-specs-render-leak";

export default story({
  series: [phantomV],
  devices: [fold, flip],
  launches: [mwc, singapore],
  claims: [
    saying({
      by: unnamed("2023-02-10", "leak", "Phantom V Fold"),
      on: ["2023-02-01", "2023-02-20"],
      link: "https://techgup.com/mobiles/tecno-phantom-v-fold-live-images-leaked-to-launch-on-february-28-in-global-market/amp",
    })("on 28 February", states(mwc, launches("28 February 2023")), states(fold, named("Phantom V Fold", "rumored"))),
    saying({ by: sources.tecno, on: ["2023-02-06", "2023-02-26"], link: teaser })(
      "everything at MWC, 27 February to 2 March",
      states(mwc, launches("27 February – 2 March 2023")),
      states(mwc, status("planned")),
      states(mwc, shows(fold)),
    ),
    saying({ by: sources.tecno, on: "2023-02-28", link: hall })(
      "its first foldable, on the Tuesday of MWC",
      states(mwc, launches("28 February 2023")),
      states(mwc, status("held")),
      states(mwc, shows(fold)),
      states(fold, named("Phantom V Fold", "official")),
      states(fold, availability("coming"), india),
      states(fold, feature("Book-style foldable")),
    ),
    saying({ by: sources.slashGear, on: ["2023-02-28", "2023-03-05"], link: slash })(
      "phones of Tecno are not sold in China",
      denies(phantomV, availability("coming"), { in: "CN" }),
    ),
    saying({
      by: sources.tecno,
      on: ["2023-04-12", "2023-05-12"],
      link: "https://lifestyle.livemint.com/smart-living/innovation/tecno-phantom-v-fold-review-111683904613966.html",
    })(
      "launched in India for 88,888 rupees",
      states(fold, sells("April 2023"), india),
      states(fold, price("88888", "INR"), india),
      states(fold, availability("on-sale"), india),
    ),

    saying({ by: sources.newzonly, on: ["2023-08-15", "2023-09-05"], link: flipLeak })(
      "a flip phone with a round outer screen",
      states(flip, named("Phantom V Flip", "rumored")),
      states(flip, feature("Round outer screen")),
    ),
    saying({ by: sources.androidCentral, on: ["2023-08-15", "2023-09-05"], link: flipLeak })(
      "rumored for October",
      expects(singapore, launches("October 2023")),
      expects(singapore, shows(flip)),
    ),
    saying({
      by: sources.tecno,
      on: ["2023-09-05", "2023-09-15"],
      link: "https://www.todayindianews.in/technology/tecnos-cheap-flip-phone-will-compete-with-samsung-launching-on-september-22/",
    })(
      "on 22 September in Singapore",
      states(singapore, launches("22 September 2023")),
      states(singapore, status("planned")),
    ),
    saying({ by: sources.tecno, on: "2023-09-22", link: "https://www.wordpdfconverter.com/flip-hands-phone/" })(
      "the Phantom V Flip",
      states(singapore, status("held")),
      states(singapore, shows(flip)),
      states(flip, named("Phantom V Flip", "official")),
      states(flip, availability("coming"), india),
      states(flip, feature("Round outer screen")),
    ),
    saying({ by: sources.tecno, on: ["2023-10-01", "2023-10-31"] })(
      "in India from 49,999 rupees",
      states(flip, priceFrom("49999", "INR"), india),
      states(flip, sells("October 2023"), india),
      states(flip, availability("on-sale"), india),
    ),
    saying({
      by: sources.tecno,
      on: ["2023-11-17", "2023-11-22"],
      link: "https://www.standardmedia.co.ke/business/article/2001485828/flip-phone-battle-in-the-smartphone-age-shapes-up",
    })(
      "last Friday in Nairobi",
      states(flip, launches("17 November 2023"), { in: "KE" }),
      states(flip, availability("on-sale"), { in: "KE" }),
    ),
  ],
});
