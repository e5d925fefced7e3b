import "server-only";
import { isAPIError } from "better-auth/api";
import { parseSetCookieHeader, toCookieOptions } from "better-auth/cookies";
import { cookies, headers } from "next/headers";
import { auth } from "@/lib/auth/auth";
import { clientOf } from "@/lib/auth/client-address";
import { forgetSignInTries, mayTrySignIn } from "@/lib/auth/sign-in-limit";

export type SignIn = "signed-in" | "no-match" | "too-many-tries";

/**
 * Signs in and sets the cookie. An unknown address, a wrong password, a password that is too long and a person who is disabled
 * answer alike, and each after the same work: better-auth hashes a password also where there is none to compare it with.
 */
export async function signIn(email: string, password: string): Promise<SignIn> {
  const asked = await headers();
  const body = { email: email.trim(), password };
  const answer = await guarded(email, () => auth().api.signInEmail({ body, headers: asked, returnHeaders: true }));
  return answer === "good" ? "signed-in" : answer;
}

export type PasswordChange = "changed" | "no-match" | "too-many-tries";

/**
 * Gives whoever is signed in another password, and ends all their other sessions. The current one is asked for, and guessed
 * at as slowly as at the door.
 */
export async function changePassword(email: string, current: string, next: string): Promise<PasswordChange> {
  const asked = await headers();
  const body = { currentPassword: current, newPassword: next, revokeOtherSessions: true };
  const answer = await guarded(email, () => auth().api.changePassword({ body, headers: asked, returnHeaders: true }));
  return answer === "good" ? "changed" : answer;
}

/** Ends the session in the database as well as in the browser. */
export async function signOut(): Promise<void> {
  const answer = await auth().api.signOut({ headers: await headers(), returnHeaders: true });
  await keepCookies(answer.headers);
}

/** Asks for something that takes a password, unless it was tried too often; a good answer keeps its cookies. */
async function guarded(
  email: string,
  ask: () => Promise<{ readonly headers: Headers }>,
): Promise<"good" | "no-match" | "too-many-tries"> {
  const tried = { email, client: clientOf(await headers()) };
  if (!(await mayTrySignIn(tried))) return "too-many-tries";
  try {
    await keepCookies((await ask()).headers);
  } catch (error) {
    if (isAPIError(error) && (error.statusCode === 401 || error.statusCode === 400)) return "no-match";
    throw error;
  }
  await forgetSignInTries(tried);
  return "good";
}

async function keepCookies(answered: Headers): Promise<void> {
  const jar = await cookies();
  for (const [name, cookie] of parseSetCookieHeader(answered.get("set-cookie") ?? "")) {
    jar.set(name, cookie.value, toCookieOptions(cookie));
  }
}
