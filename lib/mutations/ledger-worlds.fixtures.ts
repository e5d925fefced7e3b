import { randomUUID } from "node:crypto";
import { db } from "@/lib/db/client";
import { recordId } from "@/lib/db/record-id";
import type { LedgerEvent } from "@/lib/domain/belief/event-log.arbitrary";
import type { Claim, ClaimValue, Speaker, Subject } from "@/lib/domain/claim/claim";
import { pointsTo } from "@/lib/domain/claim/points-to";
import type { Result } from "@/lib/domain/fault";
import { createBrand } from "@/prisma/factories/brand";
import { createMarket } from "@/prisma/factories/market";
import { createSource } from "@/prisma/factories/source";
import { uniqueWord } from "@/prisma/factories/unique";
import { rankClaim, restoreClaim, strikeClaim, withdrawClaim } from "./claim-operations";
import { enterClaims } from "./enter-claims";
import { judgeClaim } from "./judge-claim";
import { refileClaim } from "./refile-claim";
import { createSubjects } from "./subjects";
import { enterSubmission, leaveSubmission, type Submission } from "./submission";
import { transact } from "./transact";

/** What the events of `event-log.arbitrary` speak of, as rows of the database: by their ids there. */
export interface World {
  readonly subjects: ReadonlyMap<string, Subject>;
  readonly speakers: ReadonlyMap<string, Speaker>;
}

const PER_BATCH = 100;

/** Worlds that share a brand and its sources and nothing else, made many at a time: one by one they take longer than what is tried. */
export async function worlds(): Promise<() => Promise<World>> {
  for (const code of ["CN", "DE", "europe", "international", "everywhere"]) await createMarket(db, code);
  await db.marketMember.create({ data: { groupCode: "europe", countryCode: "DE" } });
  const [own, other] = [await createBrand(db), await createBrand(db)];
  const speakers = new Map<string, Speaker>([
    ["source-xiaomi", await createSource(db, { brandId: own.id })],
    ["source-samsung", await createSource(db, { brandId: other.id })],
    ["press", await createSource(db, { kind: "press" })],
    ["retailer", await createSource(db, { kind: "retailer" })],
    ["leaker", await createSource(db, { kind: "leaker" })],
    ["second-leaker", await createSource(db, { kind: "leaker" })],
  ]);
  const made: World[] = [];
  return async () => {
    if (made.length === 0) made.push(...(await makeWorlds(own.id, speakers)));
    return made.pop()!;
  };
}

async function makeWorlds(brandId: string, speakers: World["speakers"]): Promise<World[]> {
  const row = () => ({ id: recordId(), slug: uniqueWord(), name: uniqueWord(), brandId });
  const sets = Array.from({ length: PER_BATCH }, () => {
    const series = row();
    const devices = ["12s", "12s-pro", "12", "k50"].map((key) => ({
      key,
      ...row(),
      seriesId: key.startsWith("12s") ? series.id : null,
    }));
    const launches = ["l-12s", "l-unpacked"].map((key) => ({ key, ...row() }));
    return { series, devices, launches };
  });
  await db.series.createMany({ data: sets.map(({ series }) => series) });
  await db.device.createMany({ data: sets.flatMap(({ devices }) => devices.map(({ key: _, ...device }) => device)) });
  await db.launchEvent.createMany({
    data: sets.flatMap(({ launches }) => launches.map(({ key: _, name, ...launch }) => ({ ...launch, title: name }))),
  });
  const made = sets.map(({ series, devices, launches }) => [
    ["s-12s", { kind: "series", id: series.id }] as const,
    ...devices.map(({ key, id }) => [key, { kind: "device", id }] as const),
    ...launches.map(({ key, id }) => [key, { kind: "launch", id }] as const),
  ]);
  await createSubjects(
    db,
    made.flatMap((of) => of.map(([, subject]) => subject)),
  );
  return made.map((of) => ({
    subjects: new Map<string, Subject>([...of, ["xiaomi", { kind: "brand", id: brandId }]]),
    speakers,
  }));
}

/** What a log names its claims by, and the ids that they got. */
export type Entered = Map<string, string>;

/**
 * Makes one event happen, by the mutation that the desk calls for it and under the key that is given. What the desk refuses
 * does not happen.
 */
export async function happen(
  event: LedgerEvent,
  world: World,
  entered: Entered,
  key: string = randomUUID(),
): Promise<Result<unknown> | null> {
  if (event.kind === "record") return recordOne(event.claim, world, entered, key);
  const id = entered.get(event.claimId);
  if (id === undefined) return null;
  const rest = ["Because.", null, key] as const;
  switch (event.kind) {
    case "strike":
      return strikeClaim(id, ...rest);
    case "restore":
      return restoreClaim(id, ...rest);
    case "withdraw":
      return withdrawClaim(id, event.effectiveOn, ...rest);
    case "rank":
      return rankClaim(id, event.rank, ...rest);
    case "verdict":
      return judgeClaim(id, event.verdict, { claimId: null, url: "https://example.org/" }, ...rest);
    case "refile":
      return refileClaim(id, here(event.to, world), ...rest);
  }
}

async function recordOne(claim: Claim, world: World, entered: Entered, key: string): Promise<Result<string>> {
  const submission: Submission = { by: null, key, verb: "recordReport" };
  const { id, operations: _, recordedAt: __, reviewed: ___, ...told } = claim;
  const value = valueHere(claim.value, world);
  const member = pointsTo(value);
  const subject = here(claim.subject, world);
  const papers = { said: "As it was said.", documentId: null, note: null };
  const toRecord = { ...told, ...papers, subject, value, source: world.speakers.get(claim.source.id)! };
  const recorded = await transact(async (tx) => {
    await enterSubmission(tx, submission);
    const { claimIds } = await enterClaims(tx, submission, {
      known: [subject.id, ...(member ? [member.id] : [])],
      within: [],
      write: async () => ({ created: [], claims: [toRecord] }),
      note: "",
    });
    await leaveSubmission(tx, submission, subject.id);
    return claimIds[0]!;
  });
  if (recorded.ok) entered.set(id, recorded.value);
  return recorded;
}

function valueHere(value: ClaimValue, world: World): ClaimValue {
  if ("member" in value) return { ...value, member: here(value.member, world) };
  return "of" in value ? { ...value, of: here(value.of, world) } : value;
}

function here({ id }: Subject, { subjects }: World): Subject {
  const subject = subjects.get(id);
  if (!subject) throw new Error(`nothing stands for ${id}`);
  return subject;
}

/** The ids of what a world's projections are of. */
export function projectedIn({ subjects }: World): string[] {
  return [...subjects.values()].flatMap(({ kind, id }) => (kind === "brand" ? [] : [id]));
}
