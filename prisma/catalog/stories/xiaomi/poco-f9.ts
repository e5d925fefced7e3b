import { poco } from "../../brands";
import { device, launch, series } from "../../entries";
import { launches, named, price, shows, status } from "../../facts";
import { saying, states } from "../../saying";
import * as sources from "../../sources";
import { story } from "../../story";

const f9Series = series("poco-f9", "POCO F9", poco);
const pro = device("poco-f9-pro", "POCO F9 Pro", f9Series);
const ultra = device("poco-f9-ultra", "POCO F9 Ultra", f9Series);
const event = launch("poco-f9-launch", "POCO F9 series global launch", poco);

const said = saying({
  by: sources.poco,
  on: ["2026-09-01", "2026-09-09"],
  link: "https://www.mi.com/global/launch/poco-f9-series-launch/",
});
const variants = saying({
  by: sources.mobileModels,
  on: ["2026-09-01", "2026-11-22"],
  link: sources.mobileModels.url!,
});
const offer = { in: "FR", offer: "12 GB + 256 GB" } as const;

export default story({
  series: [f9Series],
  devices: [pro, ultra],
  launches: [event],
  claims: [
    said(
      "F9 Pro and F9 Ultra presented",
      states(event, launches("1 September 2026, 14:45 Paris")),
      states(event, status("held")),
      states(event, shows(pro)),
      states(event, shows(ultra)),
      states(pro, named("POCO F9 Pro", "official")),
      states(ultra, named("POCO F9 Ultra", "official")),
    ),
    said("739.90 euros", states(pro, price("739.90", "EUR"), offer)),
    said("829.90 euros", states(ultra, price("829.90", "EUR"), offer)),
    variants(
      "athens",
      states(pro, named("athens", "codename")),
      states(pro, named("2607APCA5G", "model-number"), { in: "international" }),
    ),
    variants(
      "songyuan",
      states(ultra, named("songyuan", "codename")),
      states(ultra, named("26077PC53G", "model-number"), { in: "international" }),
    ),
  ],
});
