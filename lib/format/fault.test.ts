import { expect, it } from "vitest";
import { formatFault } from "./fault";

const AT = "2022-06-28T09:30:00Z";

it("tells what others did to a claim since, with their reasons, before mine overwrites it", () => {
  const rank = { kind: "rank", rank: "preferred", verdict: null, why: "It was first", at: AT, by: "Ada" } as const;
  const accept = { kind: "accept", rank: null, verdict: null, why: "", at: AT, by: null } as const;
  expect(formatFault({ code: "operated-meanwhile", done: [rank, accept], last: "1" })).toBe(
    "Since you opened this: Ranked preferred by Ada, 28 June 2022, 09:30 UTC: It was first. Accepted, 28 June 2022, 09:30 UTC. " +
      "Nothing of yours was written: look again, and send it once more if you still mean it.",
  );
});

it("tells what others recorded of a launch since, and what became of a record", () => {
  const said = [{ said: "It was held.", source: "Fresh Times", by: "Ada" }];
  expect(formatFault({ code: "settled-meanwhile", said, last: "1" })).toContain(
    "Ada recorded that Fresh Times says “It was held.”.",
  );
  const changes = [{ verb: "renameRecord", at: AT, by: "Ada" }];
  expect(formatFault({ code: "changed-meanwhile", changes })).toMatch(/^Since you opened this: .+Ada.+09:30 UTC/);
  expect(formatFault({ code: "changed-meanwhile" })).toContain("Load the page again");
});
