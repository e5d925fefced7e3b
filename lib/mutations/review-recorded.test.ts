import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { today } from "@/lib/clock";
import { getLaunch } from "@/lib/data/launch/get-launch";
import { asStated } from "@/lib/data/ledger/as-of";
import { listUnreviewed } from "@/lib/data/review/list-unreviewed";
import { getSource } from "@/lib/data/source/get-source";
import { db } from "@/lib/db/client";
import type { EditorId } from "@/lib/domain/editor/editor-id";
import { createEditor } from "@/prisma/factories/editor";
import { restoreClaim, strikeClaim } from "./claim-operations";
import { reproject } from "./rebuild";
import { freshForm, recordAs } from "./record-launch.fixtures";
import { acceptClaim, acceptRecorded, refuseRecorded } from "./review-recorded";

vi.mock("next/cache", () => ({ unstable_cache: (load: () => Promise<unknown>) => load }));

let editor: EditorId;
let contributor: EditorId;
beforeAll(async () => {
  editor = await createEditor(db);
  contributor = await createEditor(db, "contributor");
});

const refused = (code: string) => ({ ok: false, faults: [expect.objectContaining({ code })] });

/** A launch that a contributor recorded. */
async function recorded() {
  const key = randomUUID();
  const { brand, draft } = await freshForm();
  const made = await recordAs(draft, contributor, key);
  if (!made.ok) throw new Error(JSON.stringify(made.faults));
  return { key, brand, ...made.value };
}

const keysWaiting = async (by = editor) => (await listUnreviewed(by)).waiting.map(({ key }) => key);
const readersSee = async (slug: string) => (await getLaunch(slug, asStated(today()))).found === "here";
const claimsOf = (submissionKey: string) => db.claim.findMany({ where: { submissionKey }, orderBy: { id: "asc" } });

describe("what a contributor records", () => {
  it("no reader sees before an editor accepts it, and every reader after", async () => {
    const { id, slug, key, brand } = await recorded();
    expect(await readersSee(slug)).toBe(false);
    expect(await getSource(brand.slug, today())).toBeNull();
    expect(await db.name.count({ where: { subject: { device: { brandId: brand.id } } } })).toBe(0);
    const [waiting] = (await listUnreviewed(editor)).waiting.filter((one) => one.key === key);
    expect(waiting).toMatchObject({ by: "An Editor" });
    expect(waiting?.claims).toHaveLength(1 + 3 * 4);

    const own = randomUUID();
    const accepted = await acceptRecorded(key, "", editor, own);
    expect(accepted).toMatchObject({ ok: true, value: { tags: expect.arrayContaining([`subject:${id}`]) } });
    expect(await readersSee(slug)).toBe(true);
    expect(await getSource(brand.slug, today())).not.toBeNull();
    expect(await keysWaiting()).not.toContain(key);
    const launch = await db.launchEvent.findUniqueOrThrow({ where: { id } });
    expect(launch).toMatchObject({ listed: true, certainty: "official", precision: "minute" });
    expect(await reproject([id], today())).toEqual([]);
    const revisions = await db.revision.findMany({ where: { subjectId: id }, orderBy: { version: "asc" } });
    expect(revisions).toMatchObject([
      { verb: "recordLaunch", byId: contributor },
      { verb: "acceptRecorded", byId: editor, why: "Accepted as it was recorded." },
    ]);
  });

  it("is refused with a reason that its author reads, and no reader ever saw it; undone, it waits again", async () => {
    const { slug, key } = await recorded();
    expect(await refuseRecorded(key, " ", editor, randomUUID())).toEqual(refused("required"));
    expect(await refuseRecorded(key, "The page says nothing of it.", editor, randomUUID())).toMatchObject({ ok: true });
    expect(await readersSee(slug)).toBe(false);
    expect(await keysWaiting()).not.toContain(key);
    const claims = await claimsOf(key);
    const done = await db.claimOp.findMany({ where: { claimId: { in: claims.map(({ id }) => id) } } });
    expect(done).toHaveLength(claims.length);
    for (const one of done) expect(one).toMatchObject({ kind: "strike", why: "The page says nothing of it." });

    await restoreClaim(claims[0]!.id, "It does.", editor, randomUUID());
    expect(await keysWaiting()).toContain(key);
    expect(await readersSee(slug)).toBe(false);
    expect(await acceptRecorded(key, "", editor, randomUUID())).toMatchObject({ ok: true });
    const accepted = (await claimsOf(key)).filter(({ reviewed }) => reviewed);
    expect(accepted.map(({ id }) => id)).toEqual([claims[0]!.id]);
  });

  it("is accepted claim by claim too, each once, and what is struck not at all", async () => {
    const { key } = await recorded();
    const [first, second] = await claimsOf(key);
    expect(await acceptClaim(first!.id, "Seen on stage.", editor, randomUUID())).toMatchObject({ ok: true });
    expect(await acceptClaim(first!.id, "", editor, randomUUID())).toEqual(refused("unchanged"));
    await strikeClaim(second!.id, "Misread.", editor, randomUUID());
    expect(await acceptClaim(second!.id, "", editor, randomUUID())).toEqual(refused("already-struck"));
    expect(await acceptRecorded(key, "", editor, randomUUID())).toMatchObject({ ok: true });
    const left = (await claimsOf(key)).filter(({ reviewed }) => !reviewed);
    expect(left.map(({ id }) => id)).toEqual([second!.id]);
  });
});

describe("a review", () => {
  it("happens once: for one key, for two editors at once, and for what waits no more", async () => {
    for (let round = 0; round < 5; round += 1) {
      const { key, slug } = await recorded();
      const answers = await Promise.all([
        acceptRecorded(key, "", editor, randomUUID()),
        refuseRecorded(key, "No.", editor, randomUUID()),
        acceptRecorded(key, "", editor, randomUUID()),
      ]);
      expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
      const claims = await claimsOf(key);
      const seen = claims.filter(({ reviewed }) => reviewed).length;
      expect([0, claims.length]).toContain(seen);
      expect(await readersSee(slug)).toBe(seen > 0);
      expect(await db.claimOp.count({ where: { claimId: { in: claims.map(({ id }) => id) } } })).toBe(claims.length);
    }
    const { key } = await recorded();
    const own = randomUUID();
    expect(await acceptRecorded(key, "", editor, own)).toMatchObject({ ok: true, value: { id: key } });
    expect(await acceptRecorded(key, "", editor, own)).toEqual({ ok: true, value: { id: key, tags: [] } });
    expect(await refuseRecorded(key, "Too late.", editor, randomUUID())).toEqual(refused("reviewed-already"));
  });

  it("finds nothing under what is no submission, or an editor's own", async () => {
    const { draft } = await freshForm();
    const own = randomUUID();
    await recordAs(draft, editor, own);
    for (const none of [own, randomUUID(), "", "\0", "nothing"]) {
      expect(await acceptRecorded(none, "", editor, randomUUID())).toEqual(refused("reviewed-already"));
    }
  });

  it("is no contributor's, neither of the own nor of another's", async () => {
    const { key, slug } = await recorded();
    const [claim] = await claimsOf(key);
    expect(await acceptRecorded(key, "", contributor, randomUUID())).toEqual(refused("not-allowed"));
    expect(await refuseRecorded(key, "Mine.", contributor, randomUUID())).toEqual(refused("not-allowed"));
    expect(await acceptClaim(claim!.id, "", contributor, randomUUID())).toEqual(refused("not-allowed"));
    expect(await listUnreviewed(contributor)).toEqual({ waiting: [], total: 0 });
    expect(await readersSee(slug)).toBe(false);
  });

  it("holds a contributor who was an editor a moment ago", async () => {
    const former = await createEditor(db);
    const { key } = await recorded();
    await db.editor.update({ where: { id: former }, data: { role: "contributor" } });
    expect(await acceptRecorded(key, "", former, randomUUID())).toEqual(refused("not-allowed"));
    const { draft } = await freshForm();
    const own = randomUUID();
    expect(await recordAs(draft, former, own)).toMatchObject({ ok: true });
    expect((await claimsOf(own)).some(({ reviewed }) => reviewed)).toBe(false);
  });
});
