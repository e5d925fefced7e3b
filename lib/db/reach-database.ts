import { ask } from "@/lib/db/ask";
import { codeOf, DatabaseError } from "@/lib/db/database-error";

/**
 * Makes sure that the database of a connection string answers.
 * @throws DatabaseError that says where it looked and what came back, without the password.
 */
export async function reachDatabase(url: string): Promise<void> {
  try {
    await ask(url, "SELECT 1");
  } catch (error) {
    throw new DatabaseError(`DATABASE_URL: the database at ${placeOf(url)} cannot be used: ${reasonOf(error)}.`);
  }
}

/** `host:port/name`. */
function placeOf(url: string): string {
  const { hostname, port, pathname, searchParams } = new URL(url);
  return `${searchParams.get("host") ?? hostname}:${port || 5432}${pathname}`;
}

function reasonOf(error: unknown): string {
  const code = codeOf(error);
  if (code === "ECONNREFUSED" || code === "ENOENT") return "nothing listens there";
  if (code === "ENOTFOUND" || code === "EAI_AGAIN") return "no such host is known";
  if (code === "28P01" || code === "28000") return "it refuses this user or password";
  if (code === "3D000") return "the server has no database of that name";
  const message = error instanceof Error ? error.message : String(error);
  return /timeout|ETIMEDOUT/i.test(message)
    ? "it did not answer within 5 seconds"
    : message.split("\n")[0] || (code ?? "no reason given");
}
