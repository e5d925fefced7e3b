import { randomBytes } from "node:crypto";

/** A word that no other record's name holds: letters and digits, so that it is its own slug. */
export function uniqueWord(): string {
  return `x${randomBytes(6).toString("hex")}`;
}
