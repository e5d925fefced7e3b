import pg from "pg";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { TAGS_CHANNEL, tags } from "@/lib/cache-tags";
import { startScratchDatabase } from "@/lib/db/embedded/scratch-database";
import { applyMigrations } from "@/lib/db/migrations/apply-migrations";
import { CATALOG } from "./catalog/catalog";
import { catalogId } from "./catalog/ids";

// A server of its own is started and filled, which takes a slow machine its time.
vi.setConfig({ testTimeout: 60_000 });

// The client reads its address when it is imported, which must be after the server has one.
const load = async () => ({ ...(await import("./seed")), ...(await import("@/lib/db/client")) });

let database: Awaited<ReturnType<typeof startScratchDatabase>>;
let seed: Awaited<ReturnType<typeof load>>["seed"];
let db: Awaited<ReturnType<typeof load>>["db"];

const SUBJECTS = CATALOG.brands.length + CATALOG.series.length + CATALOG.devices.length + CATALOG.launches.length;
const ELSEWHERE = "00000000-0000-4000-8000-000000000001";
const LINK = "https://www.somagnews.com/xiaomi-12s-series-trio-may-not-get-a-global-launch/";

async function heard(run: () => Promise<unknown>): Promise<string[]> {
  const client = new pg.Client({ connectionString: database.url });
  const payloads: string[] = [];
  client.on("notification", ({ payload }) => payloads.push(payload ?? ""));
  await client.connect();
  await client.query(`LISTEN ${TAGS_CHANNEL}`);
  await run();
  // Notifications arrive before the answer to the next query.
  await client.query("SELECT 1");
  await client.end();
  return payloads;
}

beforeAll(async () => {
  database = await startScratchDatabase();
  await applyMigrations(database.url);
  vi.stubEnv("DATABASE_URL", database.url);
  vi.stubEnv("DEBUT_NOW", "2022-06-28");
  ({ seed, db } = await load());
}, 60_000);

afterAll(async () => {
  await db.$disconnect();
  await database.stop();
  vi.unstubAllEnvs();
});

describe("seed", () => {
  it("adds nothing at all where another record has the address of one of its own", async () => {
    await db.source.create({ data: { id: ELSEWHERE, slug: "gsmarena", name: "Somebody else", kind: "press" } });
    await expect(seed()).rejects.toThrow(`source "gsmarena" cannot be added`);
    expect(await db.market.count()).toBe(0);
    expect(await db.claim.count()).toBe(0);
    await db.source.delete({ where: { id: ELSEWHERE } });
  });

  it("brings in the whole catalog, and tells every page", async () => {
    await db.document.create({ data: { id: ELSEWHERE, url: LINK } });
    const payloads = await heard(async () => {
      expect(await seed()).toEqual({ records: SUBJECTS, claims: CATALOG.claims.length });
    });
    expect(payloads).toEqual([JSON.stringify([tags.everything])]);
    expect(await db.claim.count()).toBe(CATALOG.claims.length);
    expect(await db.subject.count()).toBe(SUBJECTS);
    expect(await db.revision.count({ where: { verb: "seed", version: 1 } })).toBe(SUBJECTS);
  });

  it("reads a page that an editor had entered as the same page", async () => {
    const claims = await db.claim.count({ where: { documentId: ELSEWHERE } });
    expect(claims).toBe(CATALOG.claims.filter(({ link }) => link === LINK).length);
  });

  it("projects what was believed on the day that it is", async () => {
    const bySlug = async (slug: string) => db.launchEvent.findUniqueOrThrow({ where: { slug } });
    const unpacked = await bySlug("samsung-galaxy-unpacked-august-2022");
    expect(unpacked).toMatchObject({ precision: "month", status: "planned", listed: true, settled: false });
    expect(await bySlug("xiaomi-12s-launch")).toMatchObject({ precision: "minute", certainty: "official" });
    expect(await bySlug("xiaomi-12-launch")).toMatchObject({ status: "held", settled: true });
    expect(await bySlug("samsung-galaxy-s27-launch")).toMatchObject({ listed: false });
    const { day } = await db.projectionDay.findUniqueOrThrow({ where: { id: 1 } });
    expect(day.toISOString()).toBe("2022-06-28T00:00:00.000Z");
  });

  it("adds nothing and tells nobody when it is run again", async () => {
    const payloads = await heard(async () => {
      expect(await seed()).toEqual({ records: 0, claims: 0 });
    });
    expect(payloads).toEqual([]);
    expect(await db.subject.count({ where: { version: { not: 1 } } })).toBe(0);
  });

  it("adds only what is missing, as a revision of what is there", async () => {
    const subjectId = catalogId("device:google-pixel-7");
    const lost = await db.claim.count({ where: { subjectId, property: "price" } });
    await db.$transaction(async (tx) => {
      // Claims cannot be deleted but by someone who turns the rules off: this stands for a catalog that has grown.
      await tx.$executeRaw`SET LOCAL session_replication_role = replica`;
      await tx.basis.deleteMany({ where: { claim: { subjectId, property: "price" } } });
      await tx.claim.deleteMany({ where: { subjectId, property: "price" } });
    });
    expect(lost).toBeGreaterThan(0);
    expect(await seed()).toEqual({ records: 0, claims: lost });
    expect(await db.subject.findUniqueOrThrow({ where: { id: subjectId } })).toMatchObject({ version: 2 });
    expect(await db.revision.findMany({ where: { subjectId, version: 2 } })).toMatchObject([{ verb: "seed" }]);
    expect(await db.subject.count({ where: { version: { not: 1 } } })).toBe(1);
  });
});
