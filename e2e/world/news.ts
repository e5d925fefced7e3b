import { startDatabase } from "@/lib/db/embedded/server";
import { applyMigrations } from "@/lib/db/migrations/apply-migrations";

/**
 * Run on an empty `DATA_DIR` before the app starts on it: markets and brands, and one claim of no news item, so that the
 * catalog, which knows what the news tells, stays away.
 */
const server = await startDatabase(process.env["DATA_DIR"] ?? "");
try {
  await applyMigrations(server.url);
  process.env["DATABASE_URL"] = server.url;
  const { db } = await import("@/lib/db/client");
  const { createClaim } = await import("@/prisma/factories/claim");
  const { createSource } = await import("@/prisma/factories/source");
  const { createWorld } = await import("@/prisma/news/world.fixtures");
  await createWorld();
  const { id } = await db.brand.findUniqueOrThrow({ where: { slug: "leica" }, select: { id: true } });
  const partner = { property: "partnership", partner: "Xiaomi" } as const;
  await createClaim(db, { kind: "brand", id }, await createSource(db), { value: partner });
  await db.$disconnect();
} finally {
  await server.stop();
}
