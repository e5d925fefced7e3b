import { today } from "@/lib/clock";

/**
 * Projects anew and gives the ids of the subjects that were not what their claims add up to; of all when none are given. The
 * environment has to name the database by then. The connections are closed: the database is stopped between two looks.
 */
export async function driftOf(subjects: readonly string[] | null): Promise<readonly string[]> {
  const [{ rebuild, reproject }, { db }] = await Promise.all([
    import("@/lib/mutations/rebuild"),
    import("@/lib/db/client"),
  ]);
  try {
    return subjects ? await reproject(subjects, today()) : (await rebuild(today())).drifted;
  } finally {
    await db.$disconnect();
  }
}
