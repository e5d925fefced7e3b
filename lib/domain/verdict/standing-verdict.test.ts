import { expect, it } from "vitest";
import { judged, unjudge } from "../claim/claim.fixtures";
import { day } from "../window/day";
import { standingVerdict } from "./standing-verdict";

const evidence = { url: "https://example.org/" };
const operations = [
  judged("miss", evidence, { on: "2022-07-01" }),
  unjudge("2022-07-05"),
  judged("hit", evidence, { on: "2022-07-09" }),
];

it.each([
  ["a verdict that stands", operations.slice(0, 1), "2022-07-02", null, "miss"],
  ["one that was not given yet", operations.slice(0, 1), "2022-06-30", null, null],
  ["one that was taken back, however early one looks", operations.slice(0, 2), "2022-07-02", null, null],
  ["one that was taken back later, as it was recorded", operations, "2022-07-04", "2022-07-04T00:00:00Z", "miss"],
  ["the one after", operations, "2022-07-09", null, "hit"],
])("tells %s", (_, done, statedBy, recordedBy, verdict) => {
  const given = standingVerdict({ operations: done }, { statedBy: day(statedBy), recordedBy });
  expect(given?.verdict ?? null).toBe(verdict);
});
