import "server-only";
import { isAPIError } from "better-auth/api";
import { parseSetCookieHeader, toCookieOptions } from "better-auth/cookies";
import { cookies, headers } from "next/headers";
import { auth } from "@/lib/auth/auth";
import { forgetSignInTries, mayTrySignIn } from "@/lib/auth/sign-in-limit";

export type SignIn = "signed-in" | "no-match" | "too-many-tries";

/** Signs in and sets the cookie. An unknown address, a wrong password and a password that is too long answer alike. */
export async function signIn(email: string, password: string): Promise<SignIn> {
  if (!(await mayTrySignIn(email))) return "too-many-tries";
  try {
    const body = { email: email.trim(), password };
    const answer = await auth().api.signInEmail({ body, headers: await headers(), returnHeaders: true });
    await keepCookies(answer.headers);
  } catch (error) {
    if (isAPIError(error) && (error.statusCode === 401 || error.statusCode === 400)) return "no-match";
    throw error;
  }
  await forgetSignInTries(email);
  return "signed-in";
}

/** Ends the session in the database as well as in the browser. */
export async function signOut(): Promise<void> {
  const answer = await auth().api.signOut({ headers: await headers(), returnHeaders: true });
  await keepCookies(answer.headers);
}

async function keepCookies(answered: Headers): Promise<void> {
  const jar = await cookies();
  for (const [name, cookie] of parseSetCookieHeader(answered.get("set-cookie") ?? "")) {
    jar.set(name, cookie.value, toCookieOptions(cookie));
  }
}
