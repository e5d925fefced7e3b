import { randomUUID } from "node:crypto";
import { today } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { recordId } from "@/lib/db/record-id";
import type { LedgerEvent } from "@/lib/domain/belief/event-log.arbitrary";
import type { Claim, ClaimValue, Speaker, Subject } from "@/lib/domain/claim/claim";
import { pointsTo } from "@/lib/domain/claim/points-to";
import type { EditorId } from "@/lib/domain/editor/editor-id";
import type { Result } from "@/lib/domain/fault";
import { createBrand } from "@/prisma/factories/brand";
import { createMarket } from "@/prisma/factories/market";
import { createSource } from "@/prisma/factories/source";
import { uniqueWord } from "@/prisma/factories/unique";
import { rankClaim, restoreClaim, strikeClaim, withdrawClaim } from "./claim-operations";
import { enterClaims } from "./enter-claims";
import { judgeClaim } from "./judge-claim";
import { reproject } from "./rebuild";
import { refileClaim } from "./refile-claim";
import { createSubjects } from "./subjects";
import { enterSubmission, leaveSubmission, type Submission } from "./submission";
import { transact } from "./transact";

/** What the events of `event-log.arbitrary` speak of, as rows of the database: by their ids there. */
export interface World {
  /** Those of the events, and `s-more`: a series that nothing stands in at first. */
  readonly subjects: ReadonlyMap<string, Subject>;
  readonly speakers: ReadonlyMap<string, Speaker>;
  /** The code of what the events call "europe". */
  readonly group: string;
  /** Whose claims wait for review: who records what the events say was not reviewed. Null: everything is. */
  readonly contributor?: EditorId | null;
}

const PER_BATCH = 100;
const KINDS = { press: "press", retailer: "retailer", leaker: "leaker", "second-leaker": "leaker" } as const;

/** Worlds that share nothing but countries, and a brand that only speaks; made many at a time: one by one they take longer than what is tried. */
export async function worlds(): Promise<() => Promise<World>> {
  for (const code of ["CN", "DE", "IN", "international", "everywhere"]) await createMarket(db, code);
  const other = await createSource(db, { brandId: (await createBrand(db)).id });
  const made: World[] = [];
  return async () => {
    if (made.length === 0) made.push(...(await makeWorlds(other)));
    return made.pop()!;
  };
}

const row = () => ({ id: recordId(), slug: uniqueWord(), name: uniqueWord() });

function drawWorld() {
  const brand = { ...row(), homeMarket: "CN" };
  const own = () => ({ ...row(), brandId: brand.id });
  const series = ["s-12s", "s-more"].map((key) => ({ key, ...own() }));
  const devices = ["12s", "12s-pro", "12", "k50"].map((key) => ({
    ...{ key, ...own(), seriesId: key.startsWith("12s") ? series[0]!.id : null },
    // Nobody has named one of them.
    ...(key === "12" && { name: null }),
  }));
  const launches = ["l-12s", "l-unpacked"].map((key) => ({ key, ...own() }));
  const voice = { ...row(), key: "source-xiaomi", kind: "brand" as const, brandId: brand.id };
  const others = Object.entries(KINDS).map(([key, kind]) => ({ ...row(), key, kind, brandId: null }));
  return { brand, series, devices, launches, sources: [voice, ...others], group: groupCode() };
}

/** Of letters alone, as the codes of groups are. */
export function groupCode(): string {
  return uniqueWord().replace(/\d/g, (digit) => String.fromCharCode(103 + Number(digit)));
}

async function makeWorlds(other: Speaker): Promise<World[]> {
  const drawn = Array.from({ length: PER_BATCH }, drawWorld);
  const rowsOf = <Row extends { key: string }>(of: (world: (typeof drawn)[number]) => readonly Row[]) =>
    drawn.flatMap(of).map(({ key: _, ...rest }) => rest);
  await db.market.createMany({
    data: drawn.map(({ group }) => ({ code: group, kind: "group", name: `The ${group}` })),
  });
  await db.marketMember.createMany({ data: drawn.map(({ group }) => ({ groupCode: group, countryCode: "DE" })) });
  await db.brand.createMany({ data: drawn.map(({ brand }) => brand) });
  await db.source.createMany({ data: rowsOf(({ sources }) => sources) });
  await db.series.createMany({ data: rowsOf(({ series }) => series) });
  await db.device.createMany({ data: rowsOf(({ devices }) => devices) });
  const events = rowsOf(({ launches }) => launches);
  await db.launchEvent.createMany({ data: events.map(({ name, ...launch }) => ({ ...launch, title: name })) });
  const made = drawn.map(({ brand, series, devices, launches, sources, group }): World => {
    const subjects = new Map<string, Subject>([
      ...series.map(({ key, id }) => [key, { kind: "series", id }] as const),
      ...devices.map(({ key, id }) => [key, { kind: "device", id }] as const),
      ...launches.map(({ key, id }) => [key, { kind: "launch", id }] as const),
      ["xiaomi", { kind: "brand", id: brand.id }],
    ]);
    const speakers = new Map<string, Speaker>(
      sources.map(({ key, id, kind, brandId }) => [key, { id, kind, brandId }]),
    );
    return { subjects, speakers: new Map([...speakers, ["source-samsung", other]]), group };
  });
  await createSubjects(
    db,
    made.flatMap(({ subjects }) => [...subjects.values()]),
  );
  await reproject(made.flatMap(projectedIn), today());
  return made;
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
  const { id, operations: _, recordedAt: __, reviewed, ...told } = claim;
  const by = reviewed ? null : (world.contributor ?? null);
  const submission: Submission = { by, key, verb: "recordReport" };
  const value = valueHere(claim.value, world);
  const member = pointsTo(value);
  const subject = here(claim.subject, world);
  const papers = { said: `As it was said: ${id}.`, documentId: null, note: null };
  const market = claim.market === "europe" ? world.group : claim.market;
  const toRecord = { ...told, ...papers, market, subject, value, source: world.speakers.get(claim.source.id)! };
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
