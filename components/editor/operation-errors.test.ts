import { expect, it } from "vitest";
import { errorsOfOperation } from "./operation-errors";

it("tells faults in the order of the form, and which field each is of", () => {
  const errors = errorsOfOperation([
    { field: "why", code: "required" },
    { field: "evidence.url", code: "required" },
    { field: "verdict", code: "required" },
    { field: "claim", code: "already-struck" },
  ]);
  expect(errors.map(({ field, told }) => [field, told])).toEqual([
    ["claim", "This has been struck already."],
    ["verdict", "Verdict: This is needed."],
    ["evidence.url", "Page that shows it: This is needed."],
    ["why", "Why: This is needed."],
  ]);
});
