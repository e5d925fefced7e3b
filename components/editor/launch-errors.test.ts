import { expect, it } from "vitest";
import type { Fault } from "@/lib/domain/fault";
import { faultyForm } from "@/lib/schemas/form-state";
import { errorsOfLaunch } from "./launch-errors";

it("leads from a launch that is recorded already to that launch, and from nothing else", () => {
  const state = faultyForm<Fault>({}, [
    { field: "source.name", code: "exists", noun: "source", name: "Mi", slug: "mi" },
    { field: "title", code: "exists", noun: "launch", name: "12S launch", slug: "xiaomi-12s-launch-2022" },
  ]);
  expect(errorsOfLaunch(state).map(({ field, before }) => [field, before])).toEqual([
    ["title", { launch: "xiaomi-12s-launch-2022" }],
    ["source.name", null],
  ]);
});
