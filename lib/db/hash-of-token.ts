import { createHash } from "node:crypto";

/** What the database keeps of a token: enough to know it again, useless to whoever reads the table. */
export function hashOfToken(token: string): string {
  return createHash("sha256").update(token).digest("base64url");
}
