import { sony } from "../../brands";
import { device, launch } from "../../entries";
import { availability, launches, named, price, sells, shows, status, successorOf } from "../../facts";
import { denies, expects, saying, speculates, states } from "../../saying";
import * as sources from "../../sources";
import { unnamed } from "../../sources";
import { story } from "../../story";
import * as sixth from "./xperia-1-vi";
import { xperia10 } from "./xperia-mark-iii";

const ten = device("sony-xperia-10-vii", "Xperia 10 VII", xperia10);
const september = launch("sony-xperia-10-vii-launch", "Xperia 10 VII launch", sony);

const may =
  "https://www.notebookcheck.com/Geruechte-zum-Veroeffentlichungsdatum-des-Sony-Xperia-10-VII-deuten-auf-einen-Neustart-der-Serie-hin.1007939.0.html";
const announced = saying({
  by: sources.sony,
  on: ["2025-09-11", "2025-09-12"],
  link: "https://techadobe.com/post/Sony-latest-Xperia-smartphone-joins-the-trend-of-camera-bars",
});

export default story({
  devices: [ten],
  launches: [september],
  claims: [
    saying({ by: sources.notebookcheck, on: ["2025-05-01", "2025-05-08"], link: may })(
      "many had expected it in May",
      speculates(september, launches("May 2025")),
    ),
    saying({ by: sources.spektykles, on: ["2025-05-01", "2025-05-08"], link: may })(
      "only in October",
      states(september, launches("October 2025")),
      states(september, shows(ten)),
    ),
    saying({
      by: unnamed("2025-05-08", "fan", "Xperia 10 VII on 10 October"),
      on: ["2025-05-01", "2025-05-08"],
      link: may,
    })("on 10 October", states(september, launches("10 October 2025"))),
    saying({
      by: unnamed("2025-08-25", "report", "Xperia 10 VII in October"),
      on: "2025-08-25",
      link: "https://astera.ru/news/rassekrechen-dizajn-kamery-i-harakteristiki-sony-xperia-10-vii/",
    })("on sale in October", expects(ten, sells("October 2025"))),
    announced(
      "the Xperia 10 VII",
      states(september, launches("September 2025")),
      states(september, status("held")),
      states(september, shows(ten)),
      states(ten, named("Xperia 10 VII", "official")),
    ),
    announced(
      "in the UK, Europe and Asia",
      ...(["GB", "DE", "FR", "JP"] as const).map((market) => states(ten, availability("coming"), { in: market })),
    ),
    announced("not in the US", denies(ten, availability("coming"), { in: "US" })),
    saying({
      by: sources.sony,
      on: "2025-09-12",
      link: "https://www.gsmarena.com/sony_xperia_10_vii_5g-14137.php",
    })(
      "from 19 September, 449 euros, 399 pounds",
      states(september, launches("12 September 2025")),
      states(ten, sells("19 September 2025"), { in: "GB" }),
      states(ten, sells("19 September 2025"), { in: "DE" }),
      states(ten, price("399", "GBP"), { in: "GB" }),
      states(ten, price("449", "EUR"), { in: "DE" }),
    ),
    saying({ by: sources.sony, on: ["2025-10-10", "2025-12-31"] })(
      "sold in Europe since September, in Japan since October",
      states(ten, sells("October 2025"), { in: "JP" }),
      ...(["GB", "DE", "FR", "JP"] as const).map((market) => states(ten, availability("on-sale"), { in: market })),
      states(ten, successorOf(sixth.ten)),
    ),
  ],
});
