import { announcement, answer, names, state } from "../expectation";
import { announced, feature, is, launch, named, shows } from "../facts";
import { type NewsItem, states } from "../notation";
import { event, series } from "../records";
import * as voices from "../voices";

const pura90 = series("Huawei Pura 90", "huawei");
const abroad = event("Huawei Pura 90 launch abroad", "huawei");

const withAnS: NewsItem = {
  page: "huawei_pura_90s_pro_max_teased_with_flashy_gradient_back-news-73623",
  on: "2026-07-08",
  reports: [
    {
      by: voices.huawei,
      on: "8 July 2026",
      says: {
        "abroad next week": [
          states(abroad, announced("next week")),
          states(abroad, launch("planned")),
          states(abroad, shows(pura90)),
          states(pura90, is("coming"), { in: "international" }),
        ],
        "there as the Pura 90s, instead of Pura 90": [
          states(pura90, named("Huawei Pura 90s", "official"), { in: "international" }),
          states(pura90, named("Huawei Pura 90", "official"), { in: "CN" }),
        ],
        "with gradients on the back": [states(pura90, feature("Gradient backs"))],
      },
    },
  ],
  believed: [
    announcement(abroad, "13–19 July 2026", "official"),
    state(abroad, { is: "planned", settled: false, canceled: false, certainty: "official" }),
    names(pura90, { current: "Huawei Pura 90", inMarkets: ["Huawei Pura 90s, international"], formerly: [] }),
    answer(pura90, "MY", "expected", { by: "Huawei" }),
    answer(pura90, "CN", "unknown"),
  ],
};

export const huaweiPura90Items = [withAnS];
