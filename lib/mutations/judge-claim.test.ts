import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { loadClaimsById } from "@/lib/db/load-claims";
import type { EditorId } from "@/lib/domain/editor/editor-id";
import { createEditor } from "@/prisma/factories/editor";
import { strikeClaim } from "./claim-operations";
import { judgeClaim } from "./judge-claim";
import { faultsOf, freshLaunch, shownOf } from "./operated-claims.fixtures";

const WHY = "It was held on the 4th.";
const PAGE = { claimId: null, url: "https://example.org/held" };
let editor: EditorId;
beforeAll(async () => {
  editor = await createEditor(db);
});

describe("judging a claim", () => {
  it("keeps the verdict with its evidence, and changes nothing that is believed", async () => {
    const { id, early, late } = await freshLaunch();
    const before = await shownOf(id);
    const key = randomUUID();
    const judge = () => judgeClaim(early, "hit", { claimId: late, url: PAGE.url }, WHY, editor, key);
    expect((await Promise.all([judge(), judge()])).map(faultsOf)).toEqual([[], []]);
    const [claim] = await loadClaimsById(db, [early]);
    expect(claim?.operations).toMatchObject([
      { kind: "verdict", verdict: "hit", why: WHY, evidence: { claimId: late, url: PAGE.url } },
    ]);
    expect(await shownOf(id)).toBe(before);
    expect(await db.revision.findMany({ where: { subjectId: id } })).toMatchObject([{ verb: "judgeClaim", why: WHY }]);
  });

  it("may be judged again, and both verdicts are kept", async () => {
    const { early } = await freshLaunch();
    await judgeClaim(early, "miss", PAGE, "It seems it was not held.", editor, randomUUID());
    await judgeClaim(early, "hit", PAGE, WHY, editor, randomUUID());
    const [claim] = await loadClaimsById(db, [early]);
    expect(claim?.operations).toMatchObject([{ verdict: "miss" }, { verdict: "hit" }]);
    expect(await db.document.count({ where: { url: PAGE.url } })).toBe(1);
  });

  it.each([
    ["no evidence", { claimId: null, url: null }, "evidence.url required"],
    ["a page that is none", { claimId: null, url: "javascript:alert(1)" }, "evidence.url not-a-link"],
    ["a claim that is none", { claimId: randomUUID(), url: null }, "evidence.claimId unknown"],
    ["an id that is none", { claimId: "'; --", url: null }, "evidence.claimId not-a-choice"],
  ])("refuses %s", async (_, evidence, fault) => {
    const { early } = await freshLaunch();
    expect(faultsOf(await judgeClaim(early, "hit", evidence, WHY, editor, randomUUID()))).toEqual([fault]);
    expect(await db.claimOp.count({ where: { claimId: early } })).toBe(0);
  });

  it("refuses a claim as evidence of itself, a struck one as evidence, and a verdict on a struck one", async () => {
    const { early, late } = await freshLaunch();
    const judge = (id: string, by: string) =>
      judgeClaim(id, "hit", { claimId: by, url: null }, WHY, editor, randomUUID());
    expect(faultsOf(await judge(early, early.toUpperCase()))).toEqual(["evidence.claimId twice"]);
    await strikeClaim(late, "Misread.", editor, randomUUID());
    expect(faultsOf(await judge(early, late))).toEqual(["evidence.claimId unknown"]);
    expect(faultsOf(await judge(late, early))).toEqual(["claim already-struck"]);
  });
});
