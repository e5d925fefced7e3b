import { tecno } from "../../brands";
import { device, launch, series } from "../../entries";
import { availability, launches, named, price, sells, shows, status } from "../../facts";
import { saying, states } from "../../saying";
import * as sources from "../../sources";
import { story } from "../../story";

const x2Series = series("tecno-phantom-x2", "Phantom X2", tecno);
const x2 = device("tecno-phantom-x2", "Phantom X2", x2Series);
const x2Pro = device("tecno-phantom-x2-pro", "Phantom X2 Pro", x2Series);
const dubai = launch("tecno-phantom-x2-launch", "Phantom X2 and X2 Pro launch", tecno, "Dubai");

const talk =
  "https://www.bgr.in/features/tecno-will-launch-smartwatches-tws-earbuds-and-laptops-in-india-in-2023-says-tecno-india-ceo-arijeet-talapatra-1350709/";
const india = { in: "IN" } as const;

export default story({
  series: [x2Series],
  devices: [x2, x2Pro],
  launches: [dubai],
  claims: [
    saying({ by: sources.tecno, on: ["2022-12-07", "2022-12-20"], link: talk })(
      "X2 and X2 Pro shown to the world in Dubai",
      states(dubai, launches("December 2022")),
      states(dubai, status("held")),
      states(dubai, shows(x2)),
      states(dubai, shows(x2Pro)),
      states(x2, named("Phantom X2", "official")),
      states(x2Pro, named("Phantom X2 Pro", "official")),
    ),
    saying({ by: sources.tecno, on: "2022-12-20", link: talk })(
      "the X2 in India in January",
      states(x2, availability("coming"), india),
      states(x2, sells("January 2023"), india),
    ),
    saying({ by: sources.tecno, on: ["2023-01-09", "2023-01-31"] })(
      "39,999 and 49,999 rupees",
      states(x2, price("39999", "INR"), india),
      states(x2Pro, price("49999", "INR"), india),
      states(x2, availability("on-sale"), india),
      states(x2Pro, availability("on-sale"), india),
    ),
  ],
});
