import { ask } from "@/lib/db/ask";
import { step } from "@/scripts/launch/step.mjs";

/** Loads the catalog into a database that holds no claim. The address must be this process' DATABASE_URL. */
export async function loadCatalog(url: string): Promise<void> {
  const [row] = await ask<{ empty: boolean }>(url, `SELECT NOT EXISTS (SELECT FROM "Claim") AS empty`);
  if (!row?.empty) return;
  await step(
    "Loading the catalog",
    async () => {
      const { seed } = await import("@/prisma/seed");
      return seed();
    },
    ({ claims }) => `${claims} claims`,
  );
}
