import { tecno } from "../../brands";
import { launch, loneDevice } from "../../entries";
import { availability, feature, launches, named, shows, status } from "../../facts";
import { denies, leavesOpen, saying, speculates, states } from "../../saying";
import * as sources from "../../sources";
import { story } from "../../story";

/** Concepts: shown, and never for sale. */
const ultimate = loneDevice("tecno-phantom-ultimate", "Phantom Ultimate", tecno, "slider");
const ultimate2 = loneDevice("tecno-phantom-ultimate-2", "Phantom Ultimate 2", tecno, "trifold");
const ifa = launch("tecno-phantom-ultimate-launch", "Phantom Ultimate concept", tecno);
const august = launch("tecno-phantom-ultimate-2-launch", "Phantom Ultimate 2 concept", tecno);

const concept = "https://www.androidpolice.com/tecno-phantom-ultimate-rollable-concept/";
const trifold =
  "https://www.digitaltrends.com/mobile/this-jaw-dropping-phone-tecno-phantom-ultimate-2-looks-like-future-of-foldables/";

export default story({
  devices: [ultimate, ultimate2],
  launches: [ifa, august],
  claims: [
    saying({ by: sources.tecno, on: ["2023-08-29", "2023-08-31"], link: concept })(
      "a concept whose screen rolls out",
      states(ifa, launches("late August 2023")),
      states(ifa, status("held")),
      states(ifa, shows(ultimate)),
      states(ultimate, named("Phantom Ultimate", "official")),
      states(ultimate, feature("Rollable screen")),
    ),
    saying({ by: sources.androidPolice, on: "2023-08-31", link: concept })(
      "such things are unlikely ever to be sold",
      denies(ultimate, availability("coming"), { in: "everywhere" }),
    ),
    saying({
      by: sources.slashGear,
      on: ["2024-02-26", "2024-02-29"],
      link: "https://www.slashgear.com/1516578/tecno-rollable-smartphone-concept-future-foldable/",
    })("shown again: it could become real", speculates(ultimate, availability("coming"))),
    saying({ by: sources.tecno, on: ["2024-08-27", "2024-08-28"], link: trifold })(
      "a concept that folds twice",
      states(august, launches("late August 2024")),
      states(august, status("held")),
      states(august, shows(ultimate2)),
      states(ultimate2, named("Phantom Ultimate 2", "official")),
      states(ultimate2, feature("Tri-fold")),
    ),
    saying({
      by: sources.bgr,
      on: "2024-08-28",
      link: "https://bgr.com/tech/this-tri-fold-smartphone-is-thinner-than-the-galaxy-z-fold-6/",
    })("in no market in the near future", denies(ultimate2, availability("coming"), { in: "everywhere" })),
    saying({
      by: sources.techRadar,
      on: "2024-08-29",
      link: "https://www.techradar.com/phones/tecno-reveals-tri-fold-phantom-ultimate-2-concept-phone",
    })("not clear whether it will be made", leavesOpen(ultimate2, availability("coming"))),
  ],
});
