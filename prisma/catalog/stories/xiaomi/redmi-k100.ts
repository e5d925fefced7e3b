import { redmi } from "../../brands";
import { device, launch, series } from "../../entries";
import { availability, launches, named, shows, status } from "../../facts";
import { expects, saying, states } from "../../saying";
import * as sources from "../../sources";
import { gsmarenaItem } from "../../sources";
import { story } from "../../story";

const k100Series = series("redmi-k100-pro", "Redmi K100 Pro", redmi);
const pro = device("redmi-k100-pro", "Redmi K100 Pro", k100Series);
const proMax = device("redmi-k100-pro-max", "Redmi K100 Pro Max", k100Series);
const event = launch("redmi-k100-pro-launch", "Redmi K100 Pro series launch", redmi);

const variants = saying({
  by: sources.mobileModels,
  on: ["2026-08-12", "2026-11-22"],
  link: sources.mobileModels.url!,
});

export default story({
  series: [k100Series],
  devices: [pro, proMax],
  launches: [event],
  claims: [
    saying({
      by: sources.gsmarena,
      on: "2026-07-29",
      link: gsmarenaItem("redmi_k100_pro_emerges_in_geekbench_with_sd_8_elite_gen_5-news-73925"),
    })(
      "both in September",
      expects(event, launches("September 2026")),
      expects(event, shows(pro)),
      expects(event, shows(proMax)),
    ),
    saying({
      by: sources.redmi,
      on: "2026-07-31",
      link: gsmarenaItem("redmi_k100_pro_max_launch_date_and_design_officially_revealed-news-73948"),
    })(
      "on 11 August in China",
      states(event, launches("11 August 2026")),
      states(event, status("planned")),
      states(event, shows(k100Series)),
      states(proMax, named("Redmi K100 Pro Max", "official")),
    ),
    saying({
      by: sources.gsmarena,
      on: "2026-08-12",
      link: gsmarenaItem("redmi_k100_pro_and_k100_pro_max_announced_-news-74122"),
    })(
      "unveiled in China today",
      states(event, status("held"), { note: "The item is dated 12 August, a day after the day announced." }),
      states(event, shows(pro)),
      states(event, shows(proMax)),
      states(k100Series, availability("coming"), { in: "CN" }),
    ),
    variants(
      "athens",
      states(pro, named("athens", "codename")),
      states(pro, named("M511CD", "model-number"), { in: "CN" }),
    ),
    variants(
      "songyuan",
      states(proMax, named("songyuan", "codename")),
      states(proMax, named("M098FE", "model-number"), { in: "CN" }),
    ),
  ],
});
