import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import * as bindings from "@prisma/schema-engine-wasm/schema_engine_bg";
import type { SchemaEngine } from "@prisma/schema-engine-wasm/schema_engine_bg";
import type { MigrationAdapter } from "@/lib/db/migrations/migration-adapter";

export type { SchemaEngine };

const ENGINE = "@prisma/schema-engine-wasm/schema_engine_bg";
let loaded = false;
let panic = "";

/**
 * Runs one command of Prisma's schema engine, the same that is in its CLI, here as WebAssembly: nothing is fetched.
 * @throws Error with the engine's own words.
 */
export async function withSchemaEngine<Result>(
  adapter: MigrationAdapter,
  schema: string,
  command: (engine: SchemaEngine) => Promise<Result>,
): Promise<Result> {
  load();
  const bound = bindMigrationAwareSqlAdapterFactory(adapter);
  try {
    const options = { datamodels: [["schema.prisma", schema]] as [string, string][] };
    const engine = await bindings.SchemaEngine.new(options, () => undefined, bound);
    try {
      return await command(engine);
    } finally {
      engine.free();
    }
  } catch (error) {
    const [, id] = /^External error id#(\d+)/.exec(error instanceof Error ? error.message : "") ?? [];
    const cause = id === undefined ? error : (bound.errorRegistry.consumeError(Number(id))?.error ?? error);
    throw new Error(messageOf(cause), { cause });
  } finally {
    await adapter.close();
  }
}

function load(): void {
  if (loaded) return;
  // The engine reports its panics here and fails without it.
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: { set_message: reportPanic } });
  const folder = dirname(createRequire(import.meta.url).resolve(ENGINE));
  const engine = new WebAssembly.Module(readFileSync(join(folder, "schema_engine_bg.wasm")));
  const { exports } = new WebAssembly.Instance(engine, { "./schema_engine_bg.js": withIdleTimers() });
  bindings.__wbg_set_wasm(exports);
  const { __wbindgen_start: start } = exports;
  if (typeof start === "function") start();
  loaded = true;
}

/** A panic ends the process from outside of any promise: said here, or nobody would know why. */
function reportPanic(message: string): void {
  panic = message;
  process.stderr.write(`Prisma's schema engine: ${message}\n`);
}

/** The engine gives up on its lock after ten seconds. Once it has it, its timer must not keep a finished script alive. */
function withIdleTimers(): WebAssembly.ModuleImports {
  const imports: WebAssembly.ModuleImports = { ...bindings };
  const name = Object.keys(imports).find((key) => key.startsWith("__wbg_setTimeout_"));
  if (name) imports[name] = (callback: () => void, delay: number) => setTimeout(callback, delay >>> 0).unref();
  return imports;
}

function messageOf(error: unknown): string {
  if (panic) return `Prisma's schema engine broke: ${panic}`;
  const message = error instanceof Error ? error.message : String(error);
  // The numbered lines that follow say where in the engine, which is of no use here.
  const [, migration] = /migration_name="([^"]+)"/.exec(message) ?? [];
  const reason = message.replace(/\n\s*0: [a-z_]+::[\s\S]*$/, "").trim();
  return migration ? `${migration}: ${reason}` : reason;
}
