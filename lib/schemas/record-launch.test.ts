import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { day } from "@/lib/domain/window/day";
import { readRecordLaunch } from "./record-launch";

const today = day("2022-07-01");
const draft = {
  brand: "xiaomi",
  title: "Xiaomi 12S series launch",
  when: "July 4 2022, 19:00 Beijing",
  devices: [
    { name: "Xiaomi 12S", seriesName: "Xiaomi 12S", markets: [{ market: "CN" }] },
    { name: "Xiaomi 12S Pro", seriesName: "Xiaomi 12S" },
  ],
  source: { name: "Xiaomi", kind: "brand", brand: "xiaomi" },
  link: "https://twitter.com/Xiaomi/status/1",
  statedOn: "28 June 2022",
  wording: "states",
  said: "The launch event takes place on July 4th.",
};

function faults(change: object): string[] {
  const read = readRecordLaunch({ ...draft, ...change }, { today });
  return read.ok ? [] : read.faults.map((fault) => `${fault.field} ${fault.code}`);
}

it("reads what an editor typed", () => {
  const read = readRecordLaunch(draft, { today });
  expect(read).toMatchObject({
    ok: true,
    value: {
      quiet: false,
      status: "planned",
      statedOn: { from: "2022-06-28", to: "2022-06-28" },
      devices: [
        {
          device: { name: "Xiaomi 12S", series: { name: "Xiaomi 12S" }, formFactor: "bar" },
          markets: [{ market: "CN", phase: "coming", stance: "asserts" }],
        },
        { markets: [] },
      ],
    },
  });
});

describe("names the field of each fault", () => {
  const id = "0190f5fe-7c00-7a00-8000-000000000001";
  const first = draft.devices[0];
  it.each<[string, object, string[]]>([
    ["no title", { title: " \u200b " }, ["title required"]],
    ["no title, quietly", { title: "", quiet: "on" }, []],
    ["a title, quietly", { quiet: "on" }, ["title title-of-quiet"]],
    ["a title of signs", { title: "!!! …" }, ["title wordless"]],
    ["a title in Chinese", { title: "小米12S发布会" }, []],
    ["10,000 characters", { title: "x".repeat(10_000) }, ["title too-long"]],
    ["10,000 characters as a brand", { brand: "x".repeat(10_000) }, ["brand too-long"]],
    ["a day that does not exist", { when: "31 June 2022" }, ["when window"]],
    ["no time at all", { when: "sometime" }, ["when window"]],
    ["a year too far", { when: "20222" }, ["when window"]],
    ["an end before its start", { when: "10 July 2022 - 4 July 2022" }, ["when window"]],
    ["no date, said so", { when: "TBD" }, []],
    ["planned, and over before it was stated", { when: "27 June 2022" }, ["when status"]],
    ["planned for the day it was stated", { when: "28 June 2022" }, []],
    ["planned, in a month that was over", { when: "May 2022" }, ["when status"]],
    ["canceled, and over before it was stated", { when: "May 2022", status: "canceled" }, []],
    ["held, and ahead when it was stated", { when: "29 June 2022", status: "held" }, ["when status"]],
    ["held on the day it was stated", { when: "28 June 2022, 23:00", status: "held" }, []],
    ["held tomorrow, stated today", { when: "2 July 2022", status: "held", statedOn: "today" }, ["when status"]],
    ["no source", { source: {} }, ["source required"]],
    ["no source at all", { source: undefined }, ["source required"]],
    ["a source of no kind", { source: { name: "Snoopy" } }, ["source.kind required"]],
    ["a brand's voice without the brand", { source: { name: "Mi", kind: "brand" } }, ["source.brand required"]],
    ["a script as a link", { link: "javascript:alert(1)" }, ["link not-a-link"]],
    ["a link with a password", { link: "https://a:b@example.org/" }, ["link not-a-link"]],
    ["a link that escaping makes too long", { link: `https://example.org/${"ü".repeat(1_000)}` }, ["link too-long"]],
    ["no link", { link: "" }, []],
    ["stated the day after tomorrow", { statedOn: "3 July 2022" }, ["statedOn stated-in-future"]],
    ["stated in a year", { statedOn: "2022", when: "2023" }, ["statedOn stated-on-wide"]],
    ["stated in a quarter", { statedOn: "Q2 2022" }, ["statedOn stated-on-wide"]],
    ["stated after a day", { statedOn: "after June 2022" }, ["statedOn stated-on-open"]],
    ["no words", { said: "" }, ["said required"]],
    ["no devices", { devices: [] }, ["devices required"]],
    ["devices of no shape", { devices: "two" }, ["devices malformed"]],
    ["21 devices", { devices: Array.from({ length: 21 }, (_, n) => ({ name: `A ${n}` })) }, ["devices too-many"]],
    ["a device twice", { devices: [first, { name: "xiaomi 12 S" }] }, ["devices.1.name twice"]],
    ["a known device twice", { devices: [{ id }, { id: id.toUpperCase() }] }, ["devices.1.id twice"]],
    ["a device without a name", { devices: [first, {}] }, ["devices.1.name required"]],
    ["a name of signs", { devices: [{ name: "+ !" }], title: "x" }, []],
    ["a name without a letter", { devices: [{ name: "!!" }] }, ["devices.0.name required"]],
    ["a name that spells out too long", { devices: [{ name: "\ufdfa".repeat(100) }] }, ["devices.0.name too-long"]],
    [
      "a market twice",
      { devices: [{ ...first, markets: [{ market: "CN" }, { market: "CN" }] }] },
      ["devices.0.markets.1.market twice"],
    ],
    ["a forged form factor", { devices: [{ ...first, formFactor: "cube" }] }, ["devices.0.formFactor not-a-choice"]],
    ["a forged id", { devices: [{ id: "1 OR 1=1" }] }, ["devices.0.id not-a-choice"]],
    ["NUL", { title: "a\u0000b" }, ["title unprintable"]],
    ["half a surrogate pair", { said: "\ud83d" }, ["said unprintable"]],
    ["text that turns around", { title: "a\u202eb" }, ["title unprintable"]],
    ["words over lines", { said: "one\r\ntwo\tthree" }, []],
    [
      "several at once",
      { title: "", when: "sometime", link: "ftp://x.y" },
      ["link not-a-link", "title required", "when window"],
    ],
  ])("%s", (_, change, expected) => expect(faults(change).sort()).toEqual(expected.sort()));
});

describe("stated on", () => {
  it.each([
    ["today", { from: "2022-07-01", to: "2022-07-01" }],
    ["20 June", { from: "2022-06-20", to: "2022-06-20" }],
    ["in May 2022", { from: "2022-05-01", to: "2022-05-31" }],
    ["July 2022", { from: "2022-07-01", to: "2022-07-01" }],
    ["2 July 2022", { from: "2022-07-02", to: "2022-07-02" }],
    ["2 July", { from: "2022-07-02", to: "2022-07-02" }],
    ["late June 2022", { from: "2022-06-21", to: "2022-06-30" }],
  ])("%s", (statedOn, expected) => {
    expect(readRecordLaunch({ ...draft, statedOn }, { today })).toMatchObject({
      ok: true,
      value: { statedOn: expected },
    });
  });
});

it("never throws, whatever is sent", () => {
  const key = fc.constantFrom(...Object.keys(draft));
  fc.assert(
    fc.property(key, fc.anything(), fc.anything(), (field, value, whole) => {
      readRecordLaunch({ ...draft, [field]: value }, { today });
      readRecordLaunch(whole, { today });
    }),
  );
});
