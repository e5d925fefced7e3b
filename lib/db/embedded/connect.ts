import { ask } from "@/lib/db/ask";
import { type Address, urlOf } from "@/lib/db/embedded/address";

/** The server's version ("18.4"), or null while it does not accept connections. */
export async function versionAt(address: Address): Promise<string | null> {
  try {
    const [row] = await ask<{ version: string }>(
      urlOf(address, "postgres"),
      "SELECT current_setting('server_version') AS version",
    );
    return row?.version.split(" ")[0] ?? null;
  } catch {
    return null;
  }
}

/** Makes a database unless the server has it. The name is ours, never a visitor's. */
export async function ensureDatabase(address: Address, name: string): Promise<void> {
  const url = urlOf(address, "postgres");
  const found = await ask(url, `SELECT 1 FROM pg_database WHERE datname = '${name}'`);
  if (found.length === 0) await ask(url, `CREATE DATABASE "${name}"`);
}
