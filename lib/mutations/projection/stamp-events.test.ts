import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, expect, it } from "vitest";
import { today } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { loadEvents } from "@/lib/db/load-events";
import type { ClaimValue, Speaker, Subject } from "@/lib/domain/claim/claim";
import { day } from "@/lib/domain/window/day";
import { dayWindow, month } from "@/lib/domain/window/make-window";
import { restoreClaim, strikeClaim } from "@/lib/mutations/claim-operations";
import { projectSubjects } from "@/lib/mutations/project";
import { rebuild } from "@/lib/mutations/rebuild";
import { renameRecord } from "@/lib/mutations/rename-record";
import { transact } from "@/lib/mutations/transact";
import { createBrand } from "@/prisma/factories/brand";
import { createClaim } from "@/prisma/factories/claim";
import { createDevice } from "@/prisma/factories/device";
import { createLaunch } from "@/prisma/factories/launch";
import { createSource } from "@/prisma/factories/source";

let brandId: string;
let maker: Speaker, leaker: Speaker, press: Speaker;
let launch: Subject, device: Subject;

beforeAll(async () => {
  brandId = (await createBrand(db)).id;
  maker = await createSource(db, { brandId, name: "The maker" });
  leaker = await createSource(db, { kind: "leaker" });
  press = await createSource(db, { kind: "press" });
});

beforeEach(async () => {
  launch = { kind: "launch", id: (await createLaunch(db, { brandId })).id };
  device = { kind: "device", id: (await createDevice(db, { brandId })).id };
});

async function say(subject: Subject, value: ClaimValue, by: Speaker, on: string): Promise<string> {
  const id = await createClaim(db, subject, by, { value, statedFrom: day(on) });
  await transact((tx) => projectSubjects(tx, [subject.id], today()));
  return id;
}

const on = (text: string): ClaimValue => ({ property: "launch-window", window: dayWindow(day(text)) });
const inMonth = (at: number): ClaimValue => ({ property: "launch-window", window: month(2022, at) });

async function stamp() {
  const row = await db.eventStamp.findUnique({ where: { launchId: launch.id } });
  return row && { sequence: row.sequence, changedAt: row.changedAt.getTime() };
}

async function event() {
  const [found] = await loadEvents(db, [launch.id]);
  return found;
}

it("a slip raises both once; what agrees, what is held and a rebuild raise neither", async () => {
  await say(launch, on("2022-07-04"), maker, "2022-06-01");
  const before = await stamp();
  expect(before?.sequence).toBe(0);
  await say(launch, on("2022-07-11"), maker, "2022-06-10");
  const slipped = await stamp();
  expect(slipped?.sequence).toBe(1);
  expect(slipped!.changedAt - before!.changedAt).toBeGreaterThanOrEqual(1_000);
  const shown = await event();
  // Press, a leak, and the maker once more: of these the last decides from here on.
  await say(launch, on("2022-07-11"), press, "2022-06-11");
  await say(launch, on("2022-07-11"), leaker, "2022-06-12");
  await say(launch, on("2022-07-11"), maker, "2022-06-13");
  await say(launch, { property: "launch-status", status: "held" }, maker, "2022-07-11");
  await rebuild(today());
  expect(await event()).toEqual(shown);
  expect(await stamp()).toEqual(slipped);
});

it("what was said surer, what it shows, and what that is called, change the event", async () => {
  await say(launch, on("2022-07-04"), leaker, "2022-06-01");
  expect((await event())?.certainty).toBe("rumored");
  await say(launch, on("2022-07-04"), maker, "2022-06-02");
  expect([(await stamp())?.sequence, (await event())?.saidBy?.name]).toEqual([1, "The maker"]);
  await say(launch, { property: "line-up", member: device }, maker, "2022-06-03");
  expect((await stamp())?.sequence).toBe(2);
  await say(device, { property: "name", text: "Twelve", kind: "official" }, maker, "2022-06-04");
  expect([(await stamp())?.sequence, (await event())?.lineUp]).toEqual([3, ["Twelve"]]);
  await say(
    device,
    { property: "price", price: { kind: "from", low: "1.00", high: null, currency: "EUR" } },
    maker,
    "2022-06-05",
  );
  expect((await stamp())?.sequence).toBe(3);
  await renameRecord("launch", launch.id, `renamed-${launch.id}`, "Told better.", null, randomUUID());
  expect((await stamp())?.sequence).toBe(4);
});

it("a canceled launch stays an event, and says by whom", async () => {
  await say(launch, on("2022-07-04"), maker, "2022-06-01");
  await say(launch, { property: "launch-status", status: "canceled" }, maker, "2022-06-20");
  expect(await event()).toMatchObject({ calledOff: "canceled", window: { earliest: "2022-07-04" } });
  expect((await event())?.saidBy).toMatchObject({ name: "The maker", statedFrom: "2022-06-20" });
  expect((await stamp())?.sequence).toBe(1);
});

it("what is only vague is no event; struck and restored, it is what it was", async () => {
  await say(launch, inMonth(7), maker, "2022-06-01");
  expect([await event(), await stamp()]).toEqual([undefined, null]);
  const claimId = await say(launch, on("2022-07-04"), maker, "2022-06-02");
  const first = await stamp();
  expect(first?.sequence).toBe(0);
  await strikeClaim(claimId, "Wrong phone.", null, randomUUID());
  expect(await event()).toBeUndefined();
  await restoreClaim(claimId, "It was right.", null, randomUUID());
  expect(await event()).toBeDefined();
  expect(await stamp()).toEqual(first);
});

it("writers who name several phones of one launch at once leave the stamp of what it then shows", async () => {
  await say(launch, on("2022-07-04"), maker, "2022-06-01");
  const shown: Subject[] = [];
  for (let n = 0; n < 6; n += 1) shown.push({ kind: "device", id: (await createDevice(db, { brandId })).id });
  for (const member of shown) await say(launch, { property: "line-up", member }, maker, "2022-06-02");
  const before = await stamp();
  const names = shown.map((one, n) =>
    say(one, { property: "name", text: `Name ${n}`, kind: "official" }, maker, "2022-06-03"),
  );
  await Promise.all(names);
  const named = await stamp();
  expect(named!.sequence - before!.sequence).toBe(6);
  await rebuild(today());
  expect(await stamp()).toEqual(named);
});
