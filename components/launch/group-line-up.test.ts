import { expect, it } from "vitest";
import { groupLineUp } from "@/components/launch/group-line-up";
import { basisOf, claimOf, family, phone, shown } from "@/components/launch/launch-views.fixtures";
import type { LineUpMemberView } from "@/lib/data/launch/launch-view";
import type { LaunchStatus } from "@/lib/domain/claim/claim";

const EDGE = family("Edge 60");
const RAZR = family("Razr 60");
const rumored = { basis: basisOf(claimOf({ certainty: "rumored" })) };

function grouped(lineUp: LineUpMemberView[], status: LaunchStatus = "held") {
  const { groups, others } = groupLineUp({ lineUp, status });
  return {
    groups: groups.map(({ series, phones }) => [series?.name ?? null, ...phones.map(({ member }) => member.name)]),
    others: others.map(({ member }) => member.name),
  };
}

it("tells phones by their series, those of none last, and a series only where none of its phones is named", () => {
  const air = shown(phone("Air"));
  const ultra = shown(phone("Razr 60 Ultra"), { series: RAZR });
  const pro = shown(phone("Edge 60 Pro"), { series: EDGE });
  expect(grouped([shown(EDGE), air, ultra, pro, shown(family("Moto G"))]).groups).toEqual([
    ["Edge 60", "Edge 60 Pro"],
    ["Razr 60", "Razr 60 Ultra"],
    [null, "Air", "Moto G"],
  ]);
});

it("keeps what was denied, left open or only rumored apart from what was shown", () => {
  const lineUp = [
    shown(phone("12S")),
    shown(phone("12S Max"), rumored),
    shown(phone("12S Lite"), { holds: false }),
    shown(phone("12S Mini"), { holds: null }),
  ];
  expect(grouped(lineUp)).toEqual({ groups: [[null, "12S"]], others: ["12S Max", "12S Lite", "12S Mini"] });
  // Before the launch a rumor is what there is.
  expect(grouped(lineUp, "planned").groups).toEqual([[null, "12S", "12S Max"]]);
});

it("is silent of a family that was left open where its phones are shown", () => {
  const pro = shown(phone("Edge 60 Pro"), { series: EDGE });
  expect(grouped([pro, shown(EDGE, { holds: null })]).others).toEqual([]);
  expect(grouped([pro, shown(EDGE, { holds: false })]).others).toEqual(["Edge 60"]);
});
