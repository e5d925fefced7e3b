import { createHash } from "node:crypto";
import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, resolve } from "node:path";
import { codeOf, DatabaseError } from "@/lib/db/database-error";
import { canReach, databaseUser, isRoot, type SystemUser } from "@/lib/db/embedded/system-user";

/** Where the data go when only root can enter `DATA_DIR`: a folder that the database's user can reach. */
const SHARED = "/var/lib/debut";
const POINTER = "postgres-location";

/** Everything of one embedded database, the cluster itself in `cluster`. */
export interface Home {
  readonly folder: string;
  readonly cluster: string;
  /** Where a copy of PostgreSQL's programs may go. */
  readonly programs: string;
  readonly log: string;
  /** Null when PostgreSQL runs as ourselves. */
  readonly user: SystemUser | null;
}

/**
 * The home of the database of a `DATA_DIR`, made if it is not there. It is the folder itself, or, when PostgreSQL must
 * run as somebody who cannot enter it, a folder under /var/lib that a small file in it names from then on.
 * @throws DatabaseError when a folder cannot be written.
 */
export function homeOf(dataDir: string): Home {
  const own = resolve(dataDir);
  makeWritable(own);
  const remembered = readPointer(own);
  const folder = remembered ?? own;
  const cluster = join(folder, "postgres");
  const user = databaseUser(cluster);
  if (remembered === null && !canReach(user, own)) return moved(own, user);
  if (remembered !== null) {
    // A new, empty database in its place would hide the loss.
    if (!existsSync(folder))
      throw new DatabaseError(
        `The database of ${own} is gone: ${folder} is not there. Restore it, or remove ${join(own, POINTER)} to begin with an empty one.`,
      );
    makeWritable(folder);
  }
  return home(folder, user);
}

function moved(own: string, user: SystemUser | null): Home {
  const folder = join(SHARED, createHash("sha256").update(realpathSync(own)).digest("hex").slice(0, 16));
  makeWritable(folder);
  // A strict umask would keep the database's user out here as well.
  for (const path of [SHARED, folder]) chmodSync(path, 0o755);
  writeFileSync(join(own, POINTER), `${folder}\n`, { flush: true });
  return home(folder, user);
}

function home(folder: string, user: SystemUser | null): Home {
  const programs = isRoot() ? SHARED : folder;
  return { folder, cluster: join(folder, "postgres"), programs, log: join(folder, "postgres.log"), user };
}

function readPointer(own: string): string | null {
  try {
    return readFileSync(join(own, POINTER), "utf8").trim() || null;
  } catch (error) {
    if (codeOf(error) === "ENOENT") return null;
    throw error;
  }
}

function makeWritable(folder: string): void {
  try {
    makeFolder(folder);
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    const code = codeOf(error);
    const reason =
      code === "EACCES" || code === "EPERM" ? "permission denied" : code === "EROFS" ? "read-only file system" : code;
    throw new DatabaseError(`DATA_DIR: ${folder} cannot be written (${reason}): choose a folder of your own.`);
  }
}

/** Node's own `recursive` never ends where a file system lets nobody make folders and calls that ENOENT (/proc). */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  if (dirname(path) !== path) makeFolder(dirname(path));
  try {
    mkdirSync(path);
  } catch (error) {
    if (codeOf(error) !== "EEXIST") throw error;
  }
}
