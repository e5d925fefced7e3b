import "server-only";
import { hashPassword as hash } from "better-auth/crypto";

/** A password as the accounts table keeps it: scrypt with a salt of its own. */
export async function hashPassword(password: string): Promise<string> {
  return hash(password);
}
