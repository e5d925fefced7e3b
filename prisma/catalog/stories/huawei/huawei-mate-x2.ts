import { huawei } from "../../brands";
import { launch, loneDevice } from "../../entries";
import { availability, launches, named, priceFrom, sells, shows, status } from "../../facts";
import { denies, saying, states } from "../../saying";
import * as sources from "../../sources";
import { story } from "../../story";

const mateX2 = loneDevice("huawei-mate-x2", "Huawei Mate X2", huawei, "fold");
const event = launch("huawei-mate-x2-launch", "Huawei Mate X2 launch", huawei);

export default story({
  devices: [mateX2],
  launches: [event],
  claims: [
    saying({ by: sources.huawei, on: "2021-02-22", link: "https://www.gsmarena.com/huawei_mate_x2-10697.php" })(
      "presented, from 17,999 yuan",
      states(event, status("held")),
      states(event, launches("22 February 2021")),
      states(event, shows(mateX2)),
      states(mateX2, named("Huawei Mate X2", "official")),
      states(mateX2, availability("coming"), { in: "CN" }),
      states(mateX2, priceFrom("17999", "CNY"), { in: "CN" }),
      states(mateX2, sells("25 February 2021"), { in: "CN" }),
    ),
    saying({
      by: sources.gsmarena,
      on: ["2021-02-25", "2021-06-21"],
      link: "https://www.gsmarena.com/huawei_mate_x2-10697.php",
    })(
      "released on 25 February",
      states(mateX2, availability("on-sale"), { in: "CN" }),
      states(mateX2, sells("25 February 2021"), { in: "CN" }),
      states(mateX2, named("TET-AN00", "model-number"), { in: "CN" }),
    ),
    saying({
      by: sources.wikipedia,
      on: ["2021-12-01", "2022-12-31"],
      link: "https://en.wikipedia.org/wiki/Huawei_Mate_X2",
    })("sold in China only", denies(mateX2, availability("on-sale"), { in: "international" })),
  ],
});
