import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { tags } from "@/lib/cache-tags";
import { db } from "@/lib/db/client";
import type { EditorId } from "@/lib/domain/editor/editor-id";
import type { Result } from "@/lib/domain/fault";
import { day } from "@/lib/domain/window/day";
import { createEditor } from "@/prisma/factories/editor";
import { restoreClaim, strikeClaim, withdrawClaim } from "./claim-operations";
import { judgeClaim } from "./judge-claim";
import { freshLaunch } from "./operated-claims.fixtures";
import { freshForm, recordAs } from "./record-launch.fixtures";

let editor: EditorId;
beforeAll(async () => {
  editor = await createEditor(db);
});

const ofSources = (touched: readonly string[]) =>
  [...new Set(touched)].filter((tag) => tag.startsWith("source:")).sort();
const speakerOf = async (claimId: string) => {
  const { sourceId } = await db.claim.findUniqueOrThrow({ where: { id: claimId } });
  return tags.source(sourceId);
};

async function told(result: Promise<Result<{ readonly tags: readonly string[] }>>): Promise<readonly string[]> {
  const answer = await result;
  if (!answer.ok) throw new Error(JSON.stringify(answer.faults));
  return answer.value.tags;
}

it("tells the page of whoever spoke when a launch is recorded, and the lists of sources", async () => {
  const { draft } = await freshForm();
  const touched = await told(recordAs(draft, editor));
  const claim = await db.claim.findFirstOrThrow({ where: { recordedById: editor }, orderBy: { id: "desc" } });
  expect(ofSources(touched)).toEqual([tags.source(claim.sourceId)]);
  expect(touched).toContain(tags.list("sources"));
});

describe("what is done to a claim", () => {
  it("tells the page of its source and of no other", async () => {
    const { early } = await freshLaunch();
    const own = [await speakerOf(early)];
    const done = [
      () => withdrawClaim(early, day("2022-06-20"), "It took it back.", editor, randomUUID()),
      () => restoreClaim(early, "It did not.", editor, randomUUID()),
      () => strikeClaim(early, "Misread.", editor, randomUUID()),
    ];
    for (const operation of done) {
      const touched = await told(operation());
      expect(ofSources(touched)).toEqual(own);
      expect(touched).toContain(tags.list("sources"));
    }
  });

  it("tells the page on which a verdict quotes it, too", async () => {
    const { early, late } = await freshLaunch();
    const judging = judgeClaim(early, "hit", { claimId: late, url: null }, "So it was.", editor, randomUUID());
    expect(ofSources(await told(judging))).toEqual([await speakerOf(early)]);
    const struck = await told(strikeClaim(late, "Misread.", editor, randomUUID()));
    expect(ofSources(struck)).toEqual([await speakerOf(early), await speakerOf(late)].sort());
  });
});
