import { expect, it } from "vitest";
import { formatOperation, type OperationParts } from "./operation";

const parts = { rank: null, verdict: null, from: null, at: "2022-06-28T09:30:00Z", by: "Ada" } as const;

it.each<[Partial<OperationParts> & Pick<OperationParts, "kind">, string]>([
  [{ kind: "strike" }, "Struck by Ada, 28 June 2022, 09:30 UTC"],
  [{ kind: "strike", by: null }, "Struck, 28 June 2022, 09:30 UTC"],
  [{ kind: "withdraw" }, "Withdrawn by its source, noted by Ada, 28 June 2022, 09:30 UTC"],
  [{ kind: "rank", rank: "deprecated" }, "Ranked deprecated by Ada, 28 June 2022, 09:30 UTC"],
  [{ kind: "verdict", verdict: "hit" }, "Judged “turned out right” by Ada, 28 June 2022, 09:30 UTC"],
  [
    { kind: "refile", from: { kind: "device", name: "Xiaomi 12" } },
    "Refiled from Xiaomi 12 by Ada, 28 June 2022, 09:30 UTC",
  ],
  [
    { kind: "refile", from: { kind: "launch", name: null } },
    "Refiled from a launch without a name by Ada, 28 June 2022, 09:30 UTC",
  ],
])("%o reads %s", (operation, sentence) => {
  expect(formatOperation({ ...parts, ...operation })).toBe(sentence);
});
