import "server-only";
import { randomBytes } from "node:crypto";
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { env } from "@/lib/env";

/** The site's own key: the one that was configured, else the one that lies with its data. */
export function siteSecret(): string {
  return env.AUTH_SECRET ?? sessionSecret(env.DATA_DIR);
}

/**
 * The key that session cookies are signed with: made once, kept in `DATA_DIR/secret`, readable by its owner alone.
 * Several processes may start at once, so a whole file is put in place by a link, which only the first one gets.
 */
export function sessionSecret(dataDir: string): string {
  const path = join(dataDir, "secret");
  const kept = read(path);
  if (kept !== null) return kept;

  mkdirSync(dataDir, { recursive: true });
  const draft = `${path}.${process.pid}.${randomBytes(4).toString("hex")}`;
  writeFileSync(draft, `${randomBytes(48).toString("base64url")}\n`, { mode: 0o600, flag: "wx", flush: true });
  try {
    linkSync(draft, path);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
  } finally {
    rmSync(draft, { force: true });
  }
  const secret = read(path);
  if (secret === null)
    throw new Error(`${path} is empty: remove it, and a new one is made (everybody signs in again).`);
  return secret;
}

function read(path: string): string | null {
  try {
    return readFileSync(path, "utf8").trim() || null;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
}
