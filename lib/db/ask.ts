import { Client } from "pg";

/** Asks a server one thing over a connection of its own. Rejects when it does not answer within five seconds. */
export async function ask<Row extends object>(url: string, sql: string): Promise<Row[]> {
  const client = new Client({
    connectionString: url,
    connectionTimeoutMillis: 5_000,
    application_name: "debut-launcher",
  });
  // A server that goes away under an idle connection says so here, and nobody waits for it.
  client.on("error", () => undefined);
  try {
    await client.connect();
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end().catch(() => undefined);
  }
}
