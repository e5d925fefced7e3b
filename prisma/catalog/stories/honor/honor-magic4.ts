import { honor } from "../../brands";
import { device, launch, series } from "../../entries";
import { availability, launches, named, price, priceFrom, sells, shows, status } from "../../facts";
import { denies, expects, saying, states } from "../../saying";
import * as sources from "../../sources";
import { story } from "../../story";

const series4 = series("honor-magic4", "Honor Magic4", honor);
const magic4 = device("honor-magic4", "Honor Magic4", series4);
export const magic4Pro = device("honor-magic4-pro", "Honor Magic4 Pro", series4);
const ultimate = device("honor-magic4-ultimate", "Honor Magic4 Ultimate", series4);
const mwc = launch("honor-magic4-launch", "Honor Magic4 series launch", honor, "Barcelona");
const china = launch("honor-magic4-china-launch", "Honor Magic4 series launch in China", honor);

export default story({
  series: [series4],
  devices: [magic4, magic4Pro, ultimate],
  launches: [mwc, china],
  claims: [
    saying({ by: sources.honor, on: "2022-02-28", link: "https://www.gsmarena.com/honor_magic4_pro-11390.php" })(
      "Magic4 and Magic4 Pro presented at MWC",
      states(mwc, status("held")),
      states(mwc, launches("28 February 2022")),
      states(mwc, shows(magic4)),
      states(mwc, shows(magic4Pro)),
      states(magic4, named("Honor Magic4", "official")),
      states(magic4Pro, named("Honor Magic4 Pro", "official")),
      states(magic4Pro, availability("coming"), { in: "GB" }),
      states(magic4Pro, availability("coming"), { in: "DE" }),
      states(magic4Pro, availability("coming"), { in: "FR" }),
    ),
    saying({
      by: sources.gsmarena,
      on: ["2022-02-28", "2022-03-29"],
      link: "https://www.gsmarena.com/honor_magic4_pro-11390.php",
    })(
      "Pro expected on 9 April",
      expects(magic4Pro, sells("9 April 2022")),
      states(magic4Pro, named("LGE-NX9", "model-number")),
      states(magic4Pro, named("LGE-AN10", "model-number"), { in: "CN" }),
    ),
    saying({
      by: sources.gsmarena,
      on: ["2022-02-28", "2022-03-29"],
      link: "https://www.gsmarena.com/honor_magic4-11389.php",
    })(
      "Magic4 expected on 30 March",
      expects(magic4, sells("30 March 2022")),
      states(magic4, named("LGE-AN00", "model-number"), { in: "CN" }),
    ),
    saying({ by: sources.honor, on: "2022-03-17" })(
      "in China with an Ultimate, from 3,999 yuan",
      states(china, status("held")),
      states(china, launches("17 March 2022")),
      states(china, shows(magic4)),
      states(china, shows(magic4Pro)),
      states(china, shows(ultimate)),
      states(ultimate, named("Honor Magic4 Ultimate", "official")),
      states(series4, availability("coming"), { in: "CN" }),
      states(magic4, priceFrom("3999", "CNY"), { in: "CN" }),
      states(magic4Pro, priceFrom("5499", "CNY"), { in: "CN" }),
      states(ultimate, priceFrom("7999", "CNY"), { in: "CN" }),
    ),
    saying({ by: sources.honor, on: ["2022-04-01", "2022-05-31"] })(
      "on sale in China",
      states(series4, availability("on-sale"), { in: "CN" }),
    ),
    saying({ by: sources.honor, on: ["2022-05-13", "2022-05-31"] })(
      "Pro on sale in Europe",
      states(magic4Pro, availability("on-sale"), { in: "GB" }),
      states(magic4Pro, availability("on-sale"), { in: "DE" }),
      states(magic4Pro, availability("on-sale"), { in: "FR" }),
    ),
    saying({
      by: sources.techAdvisor,
      on: ["2022-09-01", "2023-02-26"],
      link: "https://techadvisorar.pages.dev/posts/honor-magic-5-release-date-price-specs-rumours-tech-advisor",
    })(
      "949 pounds; the plain one and the Ultimate only in China",
      states(magic4Pro, price("949", "GBP"), { in: "GB" }),
      denies(magic4, availability("on-sale"), { in: "international" }),
      denies(ultimate, availability("on-sale"), { in: "international" }),
      expects(series4, availability("on-sale"), { in: "CN" }),
    ),
  ],
});
