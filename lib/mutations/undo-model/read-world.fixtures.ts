import { z } from "zod";
import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import type { World } from "../ledger-worlds.fixtures";
import type { Value } from "./model.fixtures";

const text = z.string().nullable();
const operation = z.object({ kind: z.string(), rank: text, verdict: text, on: z.string() });
const readSchema = z.object({
  columns: z.array(z.tuple([z.string(), z.string(), text])),
  versions: z.array(z.tuple([z.string(), z.number()])),
  claims: z.array(
    z.object({
      ...{ id: z.string(), said: z.string(), subject: z.string(), member: text, reviewed: z.boolean() },
      operations: z.array(operation).nullable(),
    }),
  ),
});

/** How a world stands in the database. */
export interface ReadWorld {
  /** Columns and addresses by their paths, as the model has them. */
  readonly state: ReadonlyMap<string, Value>;
  /** Each claim, told in one line, in order: a corrected one has the words of the one before. */
  readonly claims: readonly string[];
  readonly versions: ReadonlyMap<string, number>;
}

/** The records of a world as the model calls them, by their ids, and its group by its code. */
export function recordsOf({ subjects, speakers, group }: World): Map<string, string> {
  const own = [...speakers].filter(([label]) => label !== "source-samsung");
  return new Map([
    ...[...subjects].map(([label, { kind, id }]): [string, string] => [id, `${kind} ${label}`]),
    ...own.map(([label, { id }]): [string, string] => [id, `source ${label}`]),
    [group, "market group"],
  ]);
}

/** Reads all of a world at once. */
export async function readWorld(world: World): Promise<ReadWorld> {
  const records = recordsOf(world);
  const ids = [...records.keys()].filter((id) => id !== world.group);
  const own = Prisma.sql`id = ANY(${ids}::uuid[])`;
  const about = Prisma.sql`"subjectId" = ANY(${ids}::uuid[])`;
  const [row] = await db.$queryRaw<{ read: unknown }[]>`
    SELECT json_build_object(
      'columns', (SELECT json_agg(json_build_array(of, name, value)) FROM (
        SELECT id::text AS of, each.key AS name, each.value FROM (
          SELECT id, to_jsonb(b) AS row FROM (SELECT id, slug, name, "homeMarket", website FROM "Brand" WHERE ${own}) b
          UNION ALL SELECT id, to_jsonb(s) FROM (SELECT id, slug, name FROM "Series" WHERE ${own}) s
          UNION ALL SELECT id, to_jsonb(d) FROM (
            SELECT id, slug, name, "formFactor", "seriesId" AS series, "mergedIntoId" AS merged FROM "Device" WHERE ${own}) d
          UNION ALL SELECT id, to_jsonb(l) FROM (SELECT id, slug, title, venue, "streamUrl" FROM "LaunchEvent" WHERE ${own}) l
          UNION ALL SELECT id, to_jsonb(o) FROM (SELECT id, name, kind, url FROM "Source" WHERE ${own}) o
        ) rows CROSS JOIN LATERAL jsonb_each_text(row - 'id') each
        UNION ALL SELECT code, 'name', name FROM "Market" WHERE code = ${world.group}
        UNION ALL SELECT ${world.group}, 'members', (
          SELECT string_agg("countryCode", ', ' ORDER BY "countryCode") FROM "MarketMember" WHERE "groupCode" = ${world.group})
        UNION ALL SELECT 'redirect', slug, "subjectId"::text FROM "SlugRedirect" WHERE ${about}
      ) held),
      'versions', (SELECT json_agg(json_build_array(of, version)) FROM (
        SELECT id::text AS of, version FROM "Subject" WHERE ${own}
        UNION ALL SELECT id::text, version FROM "Source" WHERE ${own}
        UNION ALL SELECT code, version FROM "Market" WHERE code = ${world.group}
      ) versions),
      'claims', coalesce((SELECT json_agg(json_build_object(
        'id', id, 'said', said, 'subject', "subjectId", 'member', "memberId", 'reviewed', reviewed,
        'operations', (SELECT json_agg(json_build_object('kind', kind, 'rank', rank, 'verdict', verdict, 'on', "effectiveOn")
          ORDER BY at, id) FROM "ClaimOp" WHERE "claimId" = "Claim".id)
      )) FROM "Claim" WHERE ${about}), '[]'::json)
    ) AS read`;
  const { columns, versions, claims } = readSchema.parse(row?.read);
  const called = (id: string) => records.get(id) ?? id;
  const state = columns.map(([of, name, value]): [string, Value] => {
    const told = value === null ? null : called(value);
    return of === "redirect" ? [`redirect ${name}`, told] : [`${called(of)} ${name}`, told];
  });
  return {
    state: new Map(state),
    versions: new Map(versions.map(([of, version]) => [called(of), version])),
    claims: claims
      .map(({ said, subject, member, reviewed, operations }) => {
        const stands = { said, subject: called(subject), member: member && called(member) };
        return tellClaim({ ...stands, ...standingAfter(operations ?? []), reviewed: reviewed ? "yes" : "no" });
      })
      .sort(),
  };
}

/** The parts of a claim in the model, beside its label. */
export interface ToldClaim {
  readonly said: Value;
  readonly subject: Value;
  readonly member: Value;
  readonly struck: Value;
  readonly withdrawn: Value;
  readonly rank: Value;
  readonly verdict: Value;
  readonly reviewed: Value;
}

export function tellClaim({ said, subject, member, struck, withdrawn, rank, verdict, reviewed }: ToldClaim): string {
  const parts = { subject, member, struck, withdrawn, rank, verdict, reviewed };
  return [said, ...Object.entries(parts).map(([part, value]) => `${part} ${value ?? "none"}`)].join("; ");
}

/** What was done to a claim comes to: told by itself, so that it holds the domain to the same. */
function standingAfter(operations: readonly z.output<typeof operation>[]) {
  let [struck, withdrawn, rank, verdict]: Value[] = ["no", null, null, null];
  for (const { kind, on, ...done } of operations) {
    if (kind === "strike") struck = "yes";
    if (kind === "withdraw") withdrawn = on;
    if (kind === "restore" && struck === "no") withdrawn = null;
    if (kind === "restore") struck = "no";
    if (kind === "rank") rank = done.rank === "normal" ? null : done.rank;
    if (kind === "verdict") verdict = done.verdict;
    if (kind === "unjudge") verdict = null;
  }
  return { struck: struck ?? null, withdrawn: withdrawn ?? null, rank: rank ?? null, verdict: verdict ?? null };
}
