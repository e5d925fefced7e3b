import { announcement, answer, belief, names, state } from "../expectation";
import { feature, is, launch, named, shows } from "../facts";
import { type NewsItem, states } from "../notation";
import { device, quietLaunch } from "../records";
import * as voices from "../voices";

const t5 = device("vivo T5", "vivo");
const debut = quietLaunch("vivo");

const silent: NewsItem = {
  page: "vivo_t5_quietly_debuts_with_a_7200mah_battery_ip69_rating-news-73035",
  on: "2026-05-29",
  reports: [
    {
      by: voices.vivo,
      on: "29 May 2026",
      says: {
        "the T5, in Mexico": [states(t5, named("vivo T5", "official")), states(t5, is("coming"), { in: "MX" })],
        "7,200 mAh and IP69": [states(t5, feature("7,200 mAh battery")), states(t5, feature("IP69"))],
        "4G only, with a Snapdragon 6s Gen 2": [
          states(t5, feature("4G only")),
          states(t5, feature("Snapdragon 6s Gen 2")),
        ],
      },
    },
    {
      by: voices.gsmarena,
      on: "29 May 2026",
      says: {
        "it came out in silence": [states(debut, launch("held")), states(debut, shows(t5))],
      },
    },
  ],
  believed: [
    state(debut, { is: "held", settled: true, canceled: false, certainty: "reported" }),
    // Nobody tells its day, so none is shown.
    announcement(debut, null, "unknown"),
    announcement(t5, null, "unknown"),
    belief(debut, "line-up", true, "reported", { member: t5 }),
    names(t5, { current: "vivo T5" }),
    answer(t5, "MX", "announced", { by: "vivo" }),
    answer(t5, "US", "unknown"),
  ],
};

export const vivoT5Items = [silent];
