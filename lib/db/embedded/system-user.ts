import { spawnSync } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { DatabaseError } from "@/lib/db/database-error";

/** A user of this machine that PostgreSQL runs as when we ourselves are root, which it refuses to be. */
export interface SystemUser {
  readonly uid: number;
  readonly gid: number;
}

const CANDIDATES = ["postgres", "nobody"];

export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/**
 * Who PostgreSQL runs as: null for ourselves. As root it is whoever owns the data that are already there, else
 * `postgres`, else `nobody`.
 * @throws DatabaseError when we are root and this machine has neither.
 */
export function databaseUser(cluster: string): SystemUser | null {
  if (!isRoot()) return null;
  const owner = statSync(cluster, { throwIfNoEntry: false });
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const users = readUsers(readFileSync("/etc/passwd", "utf8"));
  const found = CANDIDATES.map((name) => users.get(name)).find((user) => user !== undefined);
  if (!found)
    throw new DatabaseError(
      "PostgreSQL does not run as root, and this machine has no user postgres or nobody: start Debut as an ordinary user.",
    );
  return found;
}

/** The users of an /etc/passwd, by name. */
function readUsers(passwd: string): Map<string, SystemUser> {
  const users = new Map<string, SystemUser>();
  for (const line of passwd.split("\n")) {
    const [name, , uid, gid] = line.split(":");
    if (name && /^\d+$/.test(uid ?? "") && /^\d+$/.test(gid ?? ""))
      users.set(name, { uid: Number(uid), gid: Number(gid) });
  }
  return users;
}

/**
 * Whether the user can enter a folder, or run a program, through every folder above it. The system is asked as that
 * user: permission bits alone would not tell of access lists, mounts or security modules.
 */
export function canReach(user: SystemUser | null, path: string): boolean {
  if (user === null) return true;
  return (
    spawnSync("/bin/sh", ["-c", 'test -r "$1" && test -x "$1"', "sh", path], { ...user, cwd: "/", stdio: "ignore" })
      .status === 0
  );
}
