import { expect, it } from "vitest";
import { table } from "@/scripts/bench/table";

it("aligns names to the left and numbers to the right", () => {
  const page = { name: "/calendar/2022", perSecond: 912.4, baseline: 1003.6, ratio: 0.909, bytes: 48213, slow: 27.4 };
  const write = { name: "record a launch", perSecond: 31.26, baseline: 998, ratio: 0.031, bytes: null, slow: 412 };
  expect(table([page, write]).split("\n")).toEqual([
    "                 requests/s  bare page/s  ratio  bytes  97.5 % within",
    "/calendar/2022          912         1004   0.91  48213          27 ms",
    "record a launch        31.3          998   0.03                412 ms",
  ]);
});
