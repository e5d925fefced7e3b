import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { today } from "@/lib/clock";
import { at, on, planOf, tell } from "@/lib/data/review/review.fixtures";
import { db } from "@/lib/db/client";
import type { Speaker, Subject } from "@/lib/domain/claim/claim";
import type { EditorId } from "@/lib/domain/editor/editor-id";
import { addDays } from "@/lib/domain/window/day";
import { dayWindow, tbd } from "@/lib/domain/window/make-window";
import { strikeClaim } from "@/lib/mutations/claim-operations";
import { renameRecord } from "@/lib/mutations/rename-record";
import { recordClaims } from "@/lib/mutations/record-claims";
import { createBrand } from "@/prisma/factories/brand";
import { createDevice } from "@/prisma/factories/device";
import { createEditor } from "@/prisma/factories/editor";
import { createLaunch } from "@/prisma/factories/launch";
import { createMarket } from "@/prisma/factories/market";
import { createSource } from "@/prisma/factories/source";
import { uniqueWord } from "@/prisma/factories/unique";
import { dissentOnAvailability, dissentOnDates } from "./find-conflicts";
import { listConflicts } from "./list-conflicts";
import { listDeeds } from "./list-deeds";
import { listStale, listUnsourced, staleOn, unsourcedOn } from "./list-neglected";
import { listWaiting, waiting } from "./list-waiting";
import { partOf } from "./need-page";

const FIRST = { page: 1, size: 5 };
const AHEAD = at(dayWindow(addDays(today(), 30)));
const LATELY = { statedFrom: addDays(today(), -3) };
const LONG_AGO = { statedFrom: addDays(today(), -200) };

let brandId: string;
let voice: Speaker;
let press: Speaker;
let other: Speaker;
let documentId: string;
beforeAll(async () => {
  brandId = (await createBrand(db)).id;
  voice = await createSource(db, { brandId });
  press = await createSource(db);
  other = await createSource(db);
  await createMarket(db, "DE");
  ({ id: documentId } = await db.document.create({ data: { url: "https://example.org/news" } }));
});

const aLaunch = async (): Promise<Subject> => ({ kind: "launch", id: (await createLaunch(db, { brandId })).id });
const aDevice = async (): Promise<Subject> => ({ kind: "device", id: (await createDevice(db, { brandId })).id });
const onDesk = ({ shown }: { shown: readonly { record: { id: string } }[] }) => shown.map(({ record }) => record.id);

describe("what is still to come", () => {
  it("is listed as stale when nothing was stated for 90 days, what comes first, first", async () => {
    const [late, early, fresh, undated] = [await aLaunch(), await aDevice(), await aLaunch(), await aLaunch()];
    await tell(late, press, { value: at(dayWindow(addDays(today(), 60))), documentId, ...LONG_AGO });
    await tell(early, press, { value: AHEAD, documentId, ...LONG_AGO });
    await tell(fresh, press, { value: AHEAD, documentId, ...LONG_AGO });
    await tell(fresh, other, { value: AHEAD, documentId, ...LATELY });
    await tell(undated, press, { value: at(tbd()), documentId, ...LONG_AGO });
    const found = await listStale(FIRST);
    expect(onDesk(found)).toEqual([early.id, late.id, undated.id]);
    expect(found).toMatchObject({ count: 3, more: false, pages: 1 });
    expect(found.shown[0]).toMatchObject({ lastStated: LONG_AGO.statedFrom, record: { kind: "device" } });
    // It stands no more, and what it had made fresh is stale again.
    const claim = await tell(late, voice, { value: AHEAD, documentId, ...LATELY });
    expect(onDesk(await listStale(FIRST))).not.toContain(late.id);
    await strikeClaim(claim, "Of another phone.", null, randomUUID());
    expect(onDesk(await listStale(FIRST))).toContain(late.id);
  });

  it("is not, once it has passed or is settled", async () => {
    const before = onDesk(await listStale({ page: 1, size: 20 }));
    const [passed, held] = [await aLaunch(), await aLaunch()];
    await tell(passed, press, { value: on("2022-07-04"), documentId });
    await tell(held, press, { value: AHEAD, documentId, ...LONG_AGO });
    await tell(held, voice, { value: { property: "launch-status", status: "canceled" }, documentId, ...LONG_AGO });
    expect(onDesk(await listStale({ page: 1, size: 20 }))).toEqual(before);
  });

  it("is listed as unsourced when no claim about it leads anywhere", async () => {
    const bare = await aLaunch();
    await tell(bare, press, { value: AHEAD, ...LATELY });
    expect(onDesk(await listUnsourced(FIRST))).toEqual([bare.id]);
    await tell(bare, other, { value: AHEAD, documentId, ...LATELY });
    expect(onDesk(await listUnsourced(FIRST))).toEqual([]);
  });

  it.each([
    ["stale", staleOn],
    ["unsourced", unsourcedOn],
  ] as const)("is found by its indexes: %s", async (_, query) => {
    const plan = await planOf(query(today()));
    for (const index of ["LaunchEvent_overdue_idx", "Device_overdue_idx", "Series_overdue_idx", "Claim_subjectId_"]) {
      expect(plan).toContain(index);
    }
    expect(plan).not.toContain("Seq Scan");
  });
});

describe("claims in conflict", () => {
  it("are those as sure as what is believed, and of another date or the contrary of a market", async () => {
    const [launch, leaked, device] = [await aLaunch(), await aLaunch(), await aDevice()];
    const leaker = await createSource(db, { kind: "leaker" });
    const decides = await tell(launch, press, { value: AHEAD, ...LATELY });
    const dissents = await tell(launch, other, { value: at(dayWindow(addDays(today(), 40))), ...LONG_AGO });
    await tell(leaked, press, { value: AHEAD, ...LATELY });
    await tell(leaked, leaker, { value: at(dayWindow(addDays(today(), 40))), ...LATELY });
    const sold = { value: { property: "availability", phase: "coming" }, market: "DE", ...LATELY } as const;
    await tell(device, press, sold);
    await tell(device, other, { ...sold, stance: "denies" });
    await tell(device, leaker, { ...sold, stance: "denies" });
    const found = await listConflicts(FIRST);
    expect(onDesk(found)).toEqual([launch.id, device.id]);
    expect(found.count).toBe(2);
    expect(found.shown[0]).toMatchObject({ deciding: { id: decides }, dissenting: [{ id: dissents }] });
    expect(found.shown[1]?.dissenting).toHaveLength(1);
  });

  it("are none any more when one of them is outranked by the brand's word", async () => {
    const launch = await aLaunch();
    await tell(launch, press, { value: AHEAD, ...LATELY });
    await tell(launch, other, { value: at(dayWindow(addDays(today(), 40))), ...LATELY });
    expect(onDesk(await listConflicts(FIRST))).toContain(launch.id);
    await tell(launch, voice, { value: AHEAD, ...LATELY });
    expect(onDesk(await listConflicts(FIRST))).not.toContain(launch.id);
  });

  it("are found by indexes", async () => {
    const dates = await planOf(dissentOnDates());
    for (const index of ["LaunchEvent_overdue_idx", "Basis_launchId_role_idx"]) expect(dates).toContain(index);
    const availability = await planOf(dissentOnAvailability(today()));
    for (const index of ["Claim_statedTo_idx", "Basis_availabilityId_idx"]) expect(availability).toContain(index);
    expect(dates + availability).not.toContain("Seq Scan");
  });
});

describe("claims that wait for review", () => {
  it("are those that nobody has reviewed or struck, the oldest first", async () => {
    const subject = await aDevice();
    const plain = {
      market: null,
      offer: null,
      stance: "asserts",
      wording: "states",
      documentId: null,
      note: null,
    } as const;
    const claim = { subject, source: press, said: "It has one.", statedTo: LATELY.statedFrom, ...LATELY, ...plain };
    const says = (feature: string) => ({ ...claim, value: { property: "feature", feature } as const });
    const by = await createEditor(db, "contributor");
    const [first, second, struck] = await recordClaims(db, [says("a"), says("b"), says("c")], {
      ...{ by, submissionKey: null, reviewed: false },
    });
    await strikeClaim(struck!, "Nonsense.", null, randomUUID());
    const found = await listWaiting(FIRST);
    expect(found.shown.map(({ claim: one }) => one.id)).toEqual([first, second]);
    expect(found.shown[0]?.recordedBy).toBe("An Editor");
  });

  it("are found by an index that holds only them", async () => {
    expect(await planOf(waiting())).toContain("Claim_waiting_idx");
  });
});

describe("what an editor did", () => {
  it("is told with the record it was done to, the latest first, and nobody else's", async () => {
    const editor: EditorId = await createEditor(db);
    const device = await aDevice();
    const claim = await tell(device, press, { value: { property: "feature", feature: "a hinge" } });
    await strikeClaim(claim, "It has none.", editor, randomUUID());
    await renameRecord("device", device.id, uniqueWord(), "It is called so.", editor, randomUUID());
    const found = await listDeeds(editor, FIRST);
    expect(found.shown.map(({ verb, record }) => [verb, record.id])).toEqual([
      ["renameRecord", device.id],
      ["strikeClaim", device.id],
    ]);
    expect((await listDeeds(await createEditor(db), FIRST)).shown).toEqual([]);
  });
});

it("shows a part of a list, and says how long it is as far as it was counted", () => {
  const many = Array.from({ length: 501 }, (_, place) => place);
  expect(partOf(many, { page: 25, size: 20 })).toMatchObject({
    shown: many.slice(480, 500),
    count: 500,
    more: true,
    pages: 25,
  });
  expect(partOf(many.slice(0, 7), { page: 2, size: 5 })).toMatchObject({
    shown: [5, 6],
    count: 7,
    more: false,
    pages: 2,
  });
  expect(partOf([], FIRST)).toMatchObject({ shown: [], count: 0, pages: 1 });
});
