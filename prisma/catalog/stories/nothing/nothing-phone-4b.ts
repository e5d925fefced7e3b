import { nothing } from "../../brands";
import { launch, loneDevice } from "../../entries";
import { availability, feature, launches, named, preorders, shows, status } from "../../facts";
import { saying, states } from "../../saying";
import * as sources from "../../sources";
import { gsmarenaItem } from "../../sources";
import { story } from "../../story";

const phone4b = loneDevice("nothing-phone-4b", "Nothing Phone (4b)", nothing);
const event = launch("nothing-phone-4b-launch", "Nothing Phone (4b) launch", nothing);

const ARRIVES = gsmarenaItem(
  "the_nothing_phone_4b_has_a_longlasting_battery_snapdragon_6_gen_4_chip_and_a_glyph_bar-news-73609",
);
const INDIA = "https://www.intomobile.com/2026/06/23/nothing-phone-4b-confirmed-for-india-launch-on-july-7/";
const invitation = saying({
  by: sources.nothing,
  on: "2026-06-23",
  link: gsmarenaItem("nothing_phone_4b_will_be_unveiled_on_july_7-news-73398"),
});

export default story({
  devices: [phone4b],
  launches: [event],
  claims: [
    invitation(
      "in India and beyond on 7 July",
      states(event, launches("7 July 2026")),
      states(event, status("planned")),
      states(event, shows(phone4b)),
      states(phone4b, named("Nothing Phone (4b)", "official")),
      states(phone4b, availability("coming"), { in: "IN" }),
    ),
    saying({ by: sources.nothing, on: "2026-06-23", link: INDIA })(
      "at 3:30 p.m.",
      states(event, launches("7 July 2026, 15:30 India")),
    ),
    saying({
      by: sources.htTech,
      on: ["2026-06-23", "2026-07-01"],
      link: "https://indmedia.in/nothing-phone-4b-launching-in-india-on-july-7-new-b-series-confirmed-ht-tech/",
    })("at 4:00 p.m. IST", states(event, launches("7 July 2026, 16:00 India"))),
    saying({
      by: sources.nothing,
      on: "2026-07-01",
      link: gsmarenaItem("nothing_phone_4b_will_have_an_rcb_edition-news-73528"),
    })("an edition with a cricket team", states(phone4b, feature("RCB Edition"))),
    saying({ by: sources.nothing, on: "2026-07-07", link: ARRIVES })(
      "the Phone (4b) is here",
      states(event, status("held")),
      states(event, shows(phone4b)),
    ),
    saying({
      by: sources.gsmarena,
      on: "2026-07-11",
      link: gsmarenaItem(
        "deals_nothing_phone_4b_goes_on_preorder_galaxy_a57_and_realme_16_pro_stand_in_its_way-news-73672",
      ),
    })("on pre-order", states(phone4b, preorders("from 7 July 2026"), { note: "Begun by 11 July." })),
  ],
});
