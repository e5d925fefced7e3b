import { expect, it } from "vitest";
import { day } from "@/lib/domain/window/day";
import { withKnownInReport, withMarketFaults } from "./known-in-report";
import type { KnownRecords } from "./known-records";
import { readReport } from "./report";
import { readReportForm } from "./report-form";

const nothing = () => null;
const known: KnownRecords = {
  ...{ deviceId: nothing, seriesId: nothing, sourceId: nothing },
  marketCode: (name) => (name === "China" ? "CN" : null),
};
const { input } = readReportForm({
  statedOn: "28 June 2022",
  ...{ "source.name": "Snoopytech", "source.kind": "leaker" },
  ...{ "records.0.kind": "device", "records.0.name": "Xiaomi 12S", "records.0.brand": "xiaomi" },
  claimsRows: "0 1 2 3",
  ...Object.fromEntries(
    ["China", "atlantis", "Narnia", " "].flatMap((market, row) =>
      Object.entries({ about: "0", property: "availability", wording: "states", said: "", market }).map(
        ([field, typed]) => [`claims.${row}.${field}`, typed],
      ),
    ),
  ),
});

it("tells each market that is none with what else is wrong, and once", () => {
  const read = readReport(withKnownInReport(input, known), { today: day("2022-07-01") });
  const faults = read.ok ? [] : withMarketFaults(read.faults, input, known);
  expect(faults.map(({ field, code }) => `${field} ${code}`).filter((fault) => fault.includes("market"))).toEqual([
    "claims.2.market unknown",
    "claims.1.market unknown",
  ]);
  expect(faults).toHaveLength(6);
});
