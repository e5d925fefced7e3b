import { randomUUID } from "node:crypto";
import { expect, it, vi } from "vitest";
import { loadCatalogFields } from "@/lib/db/catalog-fields";
import { db } from "@/lib/db/client";
import { createBrand } from "@/prisma/factories/brand";
import { createDevice, createSeries } from "@/prisma/factories/device";
import { editRecord } from "./edit-record";

/** Pairs of phones that change places, and how often: a circle of locks that can be is met soon. */
const PAIRS = 3;
const TIMES = 3;

const LIMIT = 60_000;

it(
  "phones that change places between two series never wait in a circle: nothing is tried twice",
  { timeout: LIMIT },
  async () => {
    const { id: brandId } = await createBrand(db);
    const series = await Promise.all([1, 2].map(() => createSeries(db, { brandId })));
    const phones = await Promise.all(
      Array.from({ length: 2 * PAIRS }, (_, place) => createDevice(db, { brandId, seriesId: series[place % 2]!.id })),
    );
    const begun = vi.spyOn(db, "$transaction");
    const move = async (id: string, to: string) => {
      const seen = (await loadCatalogFields(db, "device", id))!;
      const { version } = await db.subject.findUniqueOrThrow({ where: { id } });
      const typed = { ...seen, series: to };
      return editRecord("device", id, { version, seen, typed }, "They were mixed up.", null, randomUUID());
    };
    for (let time = 1; time <= TIMES; time += 1) {
      const moved = phones.map(({ id }, place) => move(id, series[(place + time) % 2]!.slug));
      expect((await Promise.all(moved)).every(({ ok }) => ok)).toBe(true);
    }
    expect(begun).toHaveBeenCalledTimes(phones.length * TIMES);
  },
);
