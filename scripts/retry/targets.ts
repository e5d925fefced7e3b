import { ask } from "@/lib/db/ask";
import type { Kind } from "@/scripts/retry/submission";

type Changed = Exclude<Kind, "launch" | "report">;

/** Each kind changes records that no other submission does: what one made of them is what must be found there. */
const LISTS: Readonly<Record<Changed, string>> = {
  edit: `SELECT '/edit/devices/' || "slug" AS "path", "id" FROM "Device" WHERE "mergedIntoId" IS NULL ORDER BY "id"`,
  rename: `SELECT '/edit/launches/' || "slug" AS "path", "id" FROM "LaunchEvent"
    WHERE "listed" AND get_byte(uuid_send("id"), 15) % 2 = 0 ORDER BY "id"`,
  rank: `SELECT '/edit/launches/' || "slug" AS "path", "id" FROM "LaunchEvent"
    WHERE "listed" AND get_byte(uuid_send("id"), 15) % 2 = 1 ORDER BY "id"`,
};

/** The records of the database that are still to be changed, each once. */
export class Targets {
  readonly #taken = new Set<string>();
  readonly #left = new Map<Changed, { path: string; id: string }[]>();

  /** Looks at what there is by now. */
  async look(url: string): Promise<void> {
    for (const [kind, list] of Object.entries(LISTS) as [Changed, string][]) {
      const rows = await ask<{ path: string; id: string }>(url, list);
      this.#left.set(
        kind,
        rows.filter(({ id }) => !this.#taken.has(id)),
      );
    }
  }

  /** The path of the record's page on the desk; null when none is left. */
  take(kind: Changed): string | null {
    const next = this.#left.get(kind)?.shift();
    if (!next) return null;
    this.#taken.add(next.id);
    return next.path;
  }
}
