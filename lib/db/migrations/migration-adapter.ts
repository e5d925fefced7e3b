import { randomUUID } from "node:crypto";
import { PrismaPg } from "@prisma/adapter-pg";
import {
  ColumnTypeEnum,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
  type SqlQuery,
  type SqlResultSet,
} from "@prisma/driver-adapter-utils";
import { Pool, type QueryArrayConfig, type QueryArrayResult } from "pg";
import { ask } from "@/lib/db/ask";

/** Of the type `"char"`, one byte, which the adapter does not know and PostgreSQL's own tables are full of. */
const CHAR_OID = 18;
const TEXT_OID = 25;

/**
 * The adapter that Prisma's schema engine works through. The stock one is made for queries and needs mending for
 * migrations (DESIGN section 8): scripts go whole, `"char"` is known, a shadow database is another database, and
 * every connection ends with the run.
 */
export class MigrationAdapter implements SqlMigrationAwareDriverAdapterFactory {
  readonly provider = "postgres";
  readonly adapterName = "@prisma/adapter-pg";
  private readonly opened: (() => Promise<unknown>)[] = [];

  /** `closing` is added to each script that is run on the database itself, in the script's own transaction. */
  constructor(
    private readonly url: string,
    private readonly closing: string = "",
  ) {}

  connect(): Promise<SqlDriverAdapter> {
    return this.open(this.url, this.closing);
  }

  async connectToShadowDb(): Promise<SqlDriverAdapter> {
    const name = `debut_shadow_${randomUUID()}`;
    await ask(this.url, `CREATE DATABASE "${name}" TEMPLATE template0`);
    const url = new URL(this.url);
    url.pathname = `/${name}`;
    // Opened before the connection to it, and so closed after it.
    this.opened.push(() => ask(this.url, `DROP DATABASE "${name}"`));
    return this.open(url.href, "");
  }

  /** Ends what the engine opened: it forgets to. An open connection would keep its advisory lock, and the next run waiting. */
  async close(): Promise<void> {
    for (const end of this.opened.splice(0).reverse()) await end();
  }

  private async open(url: string, closing: string): Promise<SqlDriverAdapter> {
    const adapter = await mended(url, closing);
    const end = adapter.dispose.bind(adapter);
    let ended: Promise<void> | undefined;
    const dispose = () => (ended ??= end());
    this.opened.push(dispose);
    return Object.assign(adapter, { dispose });
  }
}

async function mended(url: string, closing: string): Promise<SqlDriverAdapter> {
  const pool = new Pool({
    connectionString: url,
    application_name: "debut-migrations",
    connectionTimeoutMillis: 5_000,
  });
  const charColumns = readCharAsText(pool);
  const adapter = await new PrismaPg(pool, { disposeExternalPool: true }).connect();
  const stockQuery = adapter.queryRaw.bind(adapter);

  const queryRaw = async (query: SqlQuery): Promise<SqlResultSet> => {
    const found = await stockQuery(query);
    for (const column of charColumns.get(found.rows) ?? []) found.columnTypes[column] = ColumnTypeEnum.Character;
    return found;
  };
  // Without parameters the text goes as one simple query, which PostgreSQL runs as one transaction. The stock method
  // splits it at every semicolon, also inside of $$ bodies.
  const executeScript = async (script: string) => {
    await adapter.executeRaw({ sql: closing ? `${script}\n;\n${closing}` : script, args: [], argTypes: [] });
  };
  return Object.assign(adapter, { queryRaw, executeScript });
}

/** Has the pool say `text` for `"char"`, at which the adapter would throw. Gives, by the rows of a result, which columns these were. */
function readCharAsText(pool: Pool): WeakMap<unknown[][], number[]> {
  const charColumns = new WeakMap<unknown[][], number[]>();
  const stock = pool.query.bind(pool) as (config: QueryArrayConfig) => Promise<QueryArrayResult | QueryArrayResult[]>;
  const query = async (config: QueryArrayConfig) => {
    const results = await stock(config);
    // A script gives one result for each of its statements.
    for (const { fields, rows } of [results].flat()) {
      charColumns.set(
        rows,
        fields.flatMap((field, column) => (field.dataTypeID === CHAR_OID ? [column] : [])),
      );
      for (const field of fields) if (field.dataTypeID === CHAR_OID) field.dataTypeID = TEXT_OID;
    }
    return results;
  };
  Object.assign(pool, { query });
  return charColumns;
}
