import { describe, expect, it } from "vitest";
import { day } from "@/lib/domain/window/day";
import { readRecordLaunch } from "@/lib/schemas/record-launch";
import { draftOf } from "./draft-of";

const today = day("2022-07-01");
const plain = [
  "--brand",
  "xiaomi",
  "--title",
  "12S",
  "--when",
  "4 July 2022",
  "--device",
  "12S",
  "--said",
  "On July 4th.",
];

describe("a command line", () => {
  it("is read like the form, the brand speaking for itself today", () => {
    const { draft, key, help } = draftOf([
      ...plain,
      "--device",
      "12S Pro",
      "--market",
      "CN",
      "--market",
      "DE:on-sale:denies",
    ]);
    expect({ key, help }).toEqual({ key: null, help: false });
    const markets = [
      { market: "CN", phase: "coming", stance: "asserts" },
      { market: "DE", phase: "on-sale", stance: "denies" },
    ];
    expect(readRecordLaunch(draft, { today })).toMatchObject({
      ok: true,
      value: {
        source: { kind: "brand", brand: "xiaomi" },
        statedOn: { from: today, to: today },
        wording: "states",
        devices: [
          { device: { name: "12S" }, markets },
          { device: { name: "12S Pro" }, markets },
        ],
      },
    });
  });

  it("without anything is told all that is missing", () => {
    const read = readRecordLaunch(draftOf([]).draft, { today });
    const fields = read.ok ? [] : read.faults.map(({ field }) => field);
    expect(fields.sort()).toEqual(["brand", "devices", "said", "source", "title", "when"]);
  });

  it("may say a new source", () => {
    const { draft } = draftOf([...plain, "--source", "Snoopy", "--source-kind", "leaker"]);
    expect(readRecordLaunch(draft, { today })).toMatchObject({ value: { source: { name: "Snoopy", kind: "leaker" } } });
  });

  it.each([[["--brnad", "x"]], [["stray"]], [["--brand"]]])("refuses %j", (args) => {
    expect(() => draftOf(args)).toThrow(TypeError);
  });
});
