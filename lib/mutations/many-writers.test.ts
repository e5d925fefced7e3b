import { randomUUID } from "node:crypto";
import { Client } from "pg";
import { expect, it, vi } from "vitest";
import { TAGS_CHANNEL, tags } from "@/lib/cache-tags";
import { today } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { readRecordLaunch } from "@/lib/schemas/record-launch";
import { createBrand } from "@/prisma/factories/brand";
import { createDevice, createSeries } from "@/prisma/factories/device";
import { createEditor } from "@/prisma/factories/editor";
import { strikeClaim } from "./claim-operations";
import { rebuild } from "./rebuild";
import { recordLaunch } from "./record-launch";

async function launchOf(brand: { slug: string; name: string }, title: string, devices: readonly { id: string }[]) {
  const read = readRecordLaunch(
    {
      ...{ brand: brand.slug, title, when: "Q3 2022", statedOn: "May 2022", wording: "states", said: "In summer." },
      devices: devices.map(({ id }) => ({ id, markets: [{ market: "CN" }] })),
      source: { name: brand.name, kind: "brand", brand: brand.slug },
    },
    { today: today() },
  );
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  return recordLaunch(read.value, await createEditor(db), randomUUID());
}

/** More than there are connections, so that some wait for one while others wait for locks. */
const WRITERS = 12;
/** They take turns, each a second or more where the machine has other things to do. */
const PATIENCE = 60_000;

it(
  "a dozen editors at once about the same devices, in whatever order: all are recorded, and nothing drifts",
  async () => {
    const brand = await createBrand(db);
    const series = await createSeries(db, { brandId: brand.id });
    const place = { brandId: brand.id, seriesId: series.id };
    const devices = await Promise.all([1, 2, 3, 4].map(() => createDevice(db, place)));
    const results = await Promise.all(
      Array.from({ length: WRITERS }, async (_, n) => {
        const recorded = await launchOf(brand, `Event ${n}`, n % 2 ? devices : devices.toReversed());
        const claim = await db.claim.findFirstOrThrow({ where: { subjectId: devices[n % 4]!.id } });
        await strikeClaim(claim.id, "To be in the way.", null, randomUUID());
        return recorded;
      }),
    );
    expect(results.filter(({ ok }) => ok)).toHaveLength(WRITERS);
    expect(await db.launchEvent.count({ where: { brandId: brand.id, listed: true } })).toBe(WRITERS);
    expect((await rebuild(today())).drifted).toEqual([]);
    const versions = await db.revision.findMany({ where: { subjectId: devices[0]!.id }, orderBy: { version: "asc" } });
    expect(versions.map(({ version }) => version)).toEqual(versions.map((_, n) => n + 2));
  },
  PATIENCE,
);

it("tells what it touched when it is committed, and nothing when it is refused", async () => {
  const listener = new Client({ connectionString: process.env["DATABASE_URL"] });
  await listener.connect();
  try {
    const heard = vi.fn<(payload: string[]) => void>();
    listener.on("notification", ({ payload }) => heard(JSON.parse(payload ?? "") as string[]));
    await listener.query(`LISTEN ${TAGS_CHANNEL}`);
    const brand = await createBrand(db);
    const series = await createSeries(db, { brandId: brand.id });
    const device = await createDevice(db, { brandId: brand.id, seriesId: series.id });
    const recorded = await launchOf(brand, "Event", [device]);
    expect(await launchOf(brand, "Event", [device])).toMatchObject({ ok: false });
    await vi.waitFor(() => expect(heard).toHaveBeenCalled());
    const id = recorded.ok ? recorded.value.id : "";
    const about = [id, device.id, series.id, brand.id].map(tags.subject);
    const { id: sourceId } = await db.source.findFirstOrThrow({ where: { claims: { some: { subjectId: id } } } });
    const lists = [tags.list("markets"), tags.list("sources")];
    expect(heard.mock.calls.flat(2).sort()).toEqual(
      [tags.home, tags.year(2022), tags.market("CN"), tags.source(sourceId), ...lists, ...about].sort(),
    );
  } finally {
    await listener.end();
  }
});
