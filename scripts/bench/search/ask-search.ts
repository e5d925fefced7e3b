import { findBrands } from "@/lib/data/search/find-brands";
import { findMatches } from "@/lib/data/search/find-matches";
import { db } from "@/lib/db/client";
import { soughtOf } from "@/lib/domain/name/sought";
import { queriesFrom } from "@/prisma/factories/mistype";

// A process of its own: the client of lib/data is the one of its process.

const QUERIES = 200;
const NAMES = 5_000;

/** Milliseconds of each query, and of a lookup by slug right before it. */
export interface Answer {
  readonly searches: number[];
  readonly lookups: number[];
  /** How many found first what they should. */
  readonly right: number;
  readonly slowest: string;
}

async function takeTurns(): Promise<Answer> {
  // As the app has them: read once, and kept until there is another.
  const brands = await findBrands();
  const queries = queriesFrom(await someNames(), QUERIES, 12);
  const [searches, lookups]: [number[], number[]] = [[], []];
  let [right, slowest] = [0, ""];
  for (const [typed, slug] of queries) {
    const sought = soughtOf(typed);
    if (sought === null) continue;
    const start = performance.now();
    const device = await db.device.findUnique({ where: { slug } });
    const found = performance.now();
    const { matches } = await findMatches(sought, brands);
    const end = performance.now();
    if (end - found > Math.max(0, ...searches)) slowest = typed;
    searches.push(end - found);
    lookups.push(found - start);
    const [first] = matches;
    if (first && first.noun !== "brand" && first.id === device?.id) right++;
  }
  return { searches, lookups, right, slowest };
}

/** Names of one phone alone, from all over the table. */
async function someNames() {
  const rows = await db.name.findMany({ orderBy: { id: "asc" }, take: NAMES, select: { text: true, subjectId: true } });
  const devices = await db.device.findMany({
    where: { id: { in: rows.map(({ subjectId }) => subjectId) } },
    select: { id: true, slug: true, brand: { select: { name: true } } },
  });
  const deviceOf = new Map(devices.map((device) => [device.id, device]));
  return rows.flatMap(({ text, subjectId }) => {
    const device = deviceOf.get(subjectId);
    return device ? [{ text, slug: device.slug, brand: device.brand.name }] : [];
  });
}

process.on("message", () => void takeTurns().then((answer) => process.send?.(answer)));
process.on("disconnect", () => process.exit(0));
