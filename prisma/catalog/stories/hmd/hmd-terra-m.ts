import { hmd } from "../../brands";
import { loneDevice } from "../../entries";
import { availability, named } from "../../facts";
import { saying, states } from "../../saying";
import * as sources from "../../sources";
import { gsmarenaItem } from "../../sources";
import { story } from "../../story";

const terraM = loneDevice("hmd-terra-m", "HMD Terra M", hmd);

export default story({
  devices: [terraM],
  claims: [
    saying({
      by: sources.hmd,
      on: ["2026-02-09", "2026-02-10"],
      link: gsmarenaItem("rugged_hmd_terra_m_is_now_available_in_europe-news-71480"),
    })(
      "available in select European markets",
      states(terraM, named("HMD Terra M", "official")),
      states(terraM, availability("on-sale"), { in: "europe" }),
    ),
  ],
});
