import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "@/lib/db/generated/client";
import { env } from "@/lib/env";

const POOL = {
  max: 10,
  /** As long as a transaction may wait for its turn: twenty writers about one phone take turns. */
  connectionTimeoutMillis: 10_000,
  idleTimeoutMillis: 30_000,
  /** No page is worth more: a query that takes this long is a mistake, and it holds one of ten connections. */
  statement_timeout: 15_000,
  /** A transaction that its process forgot must not keep its locks. */
  idle_in_transaction_session_timeout: 30_000,
  application_name: "debut",
};

/** A build imports this module and has no database: only a query may ask for one. pg's own default would be whatever runs on this machine. */
class NoDatabase extends PrismaPg {
  override connect(): never {
    throw new Error("DATABASE_URL is not set: `npm start` starts a database and passes its address on.");
  }
}

function create(): PrismaClient {
  const adapter = env.DATABASE_URL ? new PrismaPg({ ...POOL, connectionString: env.DATABASE_URL }) : new NoDatabase({});
  return new PrismaClient({ adapter });
}

const kept = globalThis as typeof globalThis & { debutDatabase?: PrismaClient };

/** The one client of this process: kept across module reloads, or `next dev` would open a pool at every save. */
export const db: PrismaClient = (kept.debutDatabase ??= create());
