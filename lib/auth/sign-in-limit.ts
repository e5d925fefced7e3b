import "server-only";
import { countTry, digest } from "@/lib/auth/count-try";
import { db } from "@/lib/db/client";

/** Tries within the span, by what they are counted on. */
const PER_ADDRESS = 10;
/** An office has one address on the net: its good sign-ins are given back, only the others add up. */
const PER_CLIENT = 30;
/** Hashing a password is slow on purpose: no more than this in a span, and the readers keep their processor. */
const ALTOGETHER = 300;

/** A try to sign in: the e-mail address that is tried, known or not, and where it comes from (`clientOf`). */
export interface SignInTry {
  readonly email: string;
  readonly client: string | null;
}

/**
 * Counts one try to sign in and answers whether it may go on. Counted in the database and by its clock: guessing is slow on
 * every instance alike, of one address from many clients, and of many addresses from one. The count of an address no header
 * resets, and one client does not use up what is for all.
 */
export async function mayTrySignIn({ email, client }: SignInTry): Promise<boolean> {
  if ((await countTry(addressKey(email))) > PER_ADDRESS) return false;
  if (client !== null && (await countTry(clientKey(client))) > PER_CLIENT) return false;
  return (await countTry("sign-in")) <= ALTOGETHER;
}

/** A good sign-in clears the address, whose owner is not kept out by own typing errors, and costs the client nothing. */
export async function forgetSignInTries({ email, client }: SignInTry): Promise<void> {
  await db.rateLimit.deleteMany({ where: { key: addressKey(email) } });
  if (client === null) return;
  await db.rateLimit.updateMany({
    where: { key: clientKey(client), count: { gt: 0 } },
    data: { count: { decrement: 1 } },
  });
}

function addressKey(email: string): string {
  return `sign-in:${digest(email.trim().toLowerCase())}`;
}

function clientKey(client: string): string {
  return `sign-in-from:${digest(client)}`;
}
