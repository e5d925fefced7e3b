import "server-only";
import { headers } from "next/headers";
import { clientOf } from "@/lib/auth/client-address";
import { countTry, digest } from "@/lib/auth/count-try";

/** Within ten minutes. An office has one address on the net. */
const PER_CLIENT = 6;
/** About as many as somebody can read meanwhile. */
const ALTOGETHER = 60;

/**
 * Counts one suggestion and answers whether it may be taken in. Where it comes from is counted by what nobody can read an
 * address out of, for ten minutes, and stands nowhere near what was written. One client does not use up what is for all.
 */
export async function maySuggest(): Promise<boolean> {
  const client = clientOf(await headers());
  if (client !== null && (await countTry(`suggestion-from:${digest(client)}`)) > PER_CLIENT) return false;
  return (await countTry("suggestion")) <= ALTOGETHER;
}
