import { randomBytes } from "node:crypto";
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { join } from "node:path";
import { DatabaseError } from "@/lib/db/database-error";
import { passwordOf, type Transport, USER } from "@/lib/db/embedded/address";
import type { Home } from "@/lib/db/embedded/home";
import type { Programs } from "@/lib/db/embedded/programs";
import { runProgram } from "@/lib/db/embedded/run-program";

const DRAFT = "postgres-draft-";

/**
 * Sees to it that the data folder is there and ours to run. A new one appears under its name when it is whole, so
 * that being killed on the way leaves nothing half made.
 * @throws DatabaseError when it belongs to another user or another major version.
 */
export async function ensureCluster(home: Home, programs: Programs, transport: Transport): Promise<void> {
  if (existsSync(home.cluster)) {
    checkOwner(home);
    checkVersion(home, programs);
    return;
  }
  for (const name of readdirSync(home.folder))
    if (name.startsWith(DRAFT)) rmSync(join(home.folder, name), { recursive: true, force: true });
  renameSync(await makeCluster(home, programs, transport), home.cluster);
}

/**
 * How letters are told from signs, which full-text and trigram indexes go by: under plain C they would see no letter
 * beyond ASCII. Not every system has the first, so the next is tried.
 */
const LETTERS = ["C.UTF-8", "en_US.UTF-8", "C"];

async function makeCluster(home: Home, programs: Programs, transport: Transport): Promise<string> {
  const draft = join(home.folder, `${DRAFT}${randomBytes(4).toString("hex")}`);
  for (const letters of LETTERS) {
    mkdirSync(draft, { mode: 0o700 });
    if (home.user) chownSync(draft, home.user.uid, home.user.gid);
    try {
      await runProgram(programs.initdb, initArguments(home, draft, transport, letters), draft, home.user);
      return draft;
    } catch (error) {
      rmSync(draft, { recursive: true, force: true });
      const reason = lastLine(error);
      if (letters === "C" || !reason.includes("invalid locale name"))
        throw new DatabaseError(`PostgreSQL could not make its data folder in ${home.folder}: ${reason}`);
    }
  }
  return draft;
}

function initArguments(home: Home, draft: string, transport: Transport, letters: string): string[] {
  // PostgreSQL's own C.UTF-8 orders and folds text alike on every machine, whatever its libraries are.
  const order = ["--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C", `--lc-ctype=${letters}`];
  const common = [
    "-D",
    draft,
    `--username=${USER}`,
    "--encoding=UTF8",
    ...order,
    "--data-checksums",
    "--no-instructions",
  ];
  // Whoever can enter the socket's folder may come in. Over the loopback, any user of the machine could try.
  if (transport === "socket") return [...common, "--auth-local=trust", "--auth-host=reject"];
  passwordOf(home);
  return [...common, "--auth=scram-sha-256", `--pwfile=${join(home.folder, "postgres-password")}`];
}

function checkOwner({ cluster, user }: Home): void {
  const expected = user?.uid ?? process.getuid?.();
  const { uid } = statSync(cluster);
  if (expected === undefined || uid === expected) return;
  throw new DatabaseError(
    `${cluster} belongs to another user (${uid}): start Debut as that user or as root, or choose another DATA_DIR.`,
  );
}

function checkVersion({ cluster }: Home, { version }: Programs): void {
  const path = join(cluster, "PG_VERSION");
  chmodSafely(cluster);
  const found = existsSync(path) ? readFileSync(path, "utf8").trim() : "unknown";
  const [major] = version.split(".");
  if (found === major) return;
  throw new DatabaseError(
    `${cluster} holds data of PostgreSQL ${found}, and this Debut brings ${major}: start the Debut that wrote them, and move them by backup.`,
  );
}

/** PostgreSQL refuses a folder that others can read, which a restored copy often is. */
function chmodSafely(cluster: string): void {
  if (process.platform !== "win32" && (statSync(cluster).mode & 0o077) !== 0) chmodSync(cluster, 0o700);
}

function lastLine(error: unknown): string {
  const lines = (error instanceof Error ? error.message : String(error))
    .split("\n")
    .filter((line) => line.trim() !== "");
  return lines.find((line) => /error|fatal|could not/i.test(line)) ?? lines.at(-1) ?? "no reason given";
}
