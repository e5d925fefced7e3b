import { randomUUID } from "node:crypto";
import { startDatabase } from "@/lib/db/embedded/server";
import { applyMigrations } from "@/lib/db/migrations/apply-migrations";

/**
 * Run on an empty `DATA_DIR` before the app starts on it: the markets, four brands and one old launch, so that the catalog,
 * which knows the 12S, stays away.
 */
const server = await startDatabase(process.env["DATA_DIR"] ?? "");
try {
  await applyMigrations(server.url);
  process.env["DATABASE_URL"] = server.url;
  const { db } = await import("@/lib/db/client");
  const { memberRows, marketRows } = await import("@/prisma/catalog/rows");
  const { createBrand } = await import("@/prisma/factories/brand");
  const { recordLaunch } = await import("@/lib/mutations/record-launch");
  const { readRecordLaunch } = await import("@/lib/schemas/record-launch");
  const { today } = await import("@/lib/clock");

  await db.market.createMany({ data: marketRows });
  await db.marketMember.createMany({ data: memberRows });
  await createBrand(db, { name: "Xiaomi", slug: "xiaomi", homeMarket: "CN" });
  await createBrand(db, { name: "Samsung", slug: "samsung", homeMarket: "KR" });
  await createBrand(db, { name: "Google", slug: "google", homeMarket: "US" });
  await createBrand(db, { name: "OnePlus", slug: "oneplus", homeMarket: "CN" });

  const draft = {
    brand: "xiaomi",
    title: "Xiaomi 12 launch",
    when: "28 December 2021",
    devices: ["Xiaomi 12", "Xiaomi 12 Pro"].map((name) => ({
      name,
      seriesName: "Xiaomi 12",
      markets: [{ market: "CN" }],
    })),
    source: { name: "Xiaomi", kind: "brand", brand: "xiaomi" },
    link: "https://www.mi.com/xiaomi-12",
    statedOn: "28 December 2021",
    wording: "states",
    said: "Xiaomi 12 is here.",
  };
  const input = readRecordLaunch(draft, { today: today() });
  const recorded = input.ok ? await recordLaunch(input.value, null, randomUUID()) : input;
  await db.$disconnect();
  if (!recorded.ok) throw new Error(JSON.stringify(recorded.faults));
} finally {
  await server.stop();
}
