import { cmf } from "../../brands";
import { launch, loneDevice } from "../../entries";
import { launches, named, shows, status, successorOf } from "../../facts";
import { expects, saying, speculates, states } from "../../saying";
import * as sources from "../../sources";
import { gsmarenaItem, unnamed } from "../../sources";
import { story } from "../../story";
import { phone2Pro } from "./cmf-phone-2-pro";

const phone3Pro = loneDevice("cmf-phone-3-pro", "CMF Phone 3 Pro", cmf);
const canceled = launch("cmf-phone-3-pro-launch", "CMF Phone 3 Pro launch", cmf);

export default story({
  devices: [phone3Pro],
  launches: [canceled],
  claims: [
    saying({
      by: sources.gsmarena,
      on: "2026-04-10",
      link: gsmarenaItem("cmf_phone_3_pros_key_specifications_leaked-news-72320"),
    })(
      "could arrive in the coming weeks",
      speculates(canceled, launches("in the coming weeks")),
      expects(canceled, shows(phone3Pro)),
      states(phone3Pro, named("CMF Phone 3 Pro", "rumored")),
      expects(phone3Pro, successorOf(phone2Pro)),
    ),
    saying({
      by: unnamed("2026-05-20", "tipster", "CMF Phone 3 Pro delayed"),
      on: "2026-05-20",
      link: gsmarenaItem("cmf_phone_3_pro_tipped_to_arrive_later_than_usual-news-72911"),
    })("delayed by several months", states(canceled, launches("second half of 2026"))),
    saying({
      by: sources.nothing,
      on: ["2026-06-01", "2026-06-30"],
      link: gsmarenaItem("weekly_poll_will_you_buy_the_nothing_phone_4b-news-73653"),
    })("canceled last month", states(canceled, status("canceled")), states(canceled, shows(phone3Pro))),
  ],
});
