import { cmf } from "../../brands";
import { launch, loneDevice } from "../../entries";
import { shows, status } from "../../facts";
import { saying, states } from "../../saying";
import * as sources from "../../sources";
import { story } from "../../story";

const phone3Pro = loneDevice("cmf-phone-3-pro", "CMF Phone 3 Pro", cmf);
const canceled = launch("cmf-phone-3-pro-launch", "CMF Phone 3 Pro launch", cmf);

export default story({
  devices: [phone3Pro],
  launches: [canceled],
  claims: [
    saying({
      by: sources.nothing,
      on: ["2026-06-01", "2026-06-30"],
      link: sources.gsmarenaItem("weekly_poll_will_you_buy_the_nothing_phone_4b-news-73653"),
    })("canceled last month", states(canceled, status("canceled")), states(canceled, shows(phone3Pro))),
  ],
});
