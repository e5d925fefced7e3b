import { expect, it } from "vitest";
import type { Fault } from "@/lib/domain/fault";
import { faultyForm } from "@/lib/schemas/form-state";
import { errorsOfSettlement } from "./settle-errors";

it("tells faults in the order of the form, each beside its control", () => {
  const claim = { id: "c", kind: "launch", slug: "xiaomi-12s-launch-2022" } as const;
  const state = faultyForm<Fault>({}, [
    { field: "said", code: "required" },
    { field: "source", code: "required" },
    { field: "statedOn", code: "not-yet-held" },
    { field: "when", code: "date-of-canceled" },
    { field: "outcome", code: "recorded-already", claim },
    { field: "source.brand", code: "required" },
    { field: "", code: "key-used" },
  ]);
  const errors = errorsOfSettlement(state);
  expect(errors.map(({ field, label }) => [field, label])).toEqual([
    ["", ""],
    ["outcome", "What became of it"],
    ["when", "When"],
    ["source.name", "Source"],
    ["source.kind", "Kind of source"],
    ["statedOn", "Stated on"],
    ["said", "The words as said"],
  ]);
  expect(errors[1]?.before).toEqual({ claim });
});

it("advises nothing that the form does not offer", () => {
  const [error] = errorsOfSettlement(faultyForm<Fault>({}, [{ field: "statedOn", code: "not-yet-held" }]));
  expect(error?.sentence).toMatch(/moved or canceled/);
  expect(error?.sentence).not.toMatch(/planned/);
});
