import "server-only";
import { isAPIError } from "better-auth/api";
import { headers } from "next/headers";
import { auth } from "@/lib/auth/auth";
import { forgetSignInTries, mayTrySignIn } from "@/lib/auth/sign-in-limit";

export type SignIn = "signed-in" | "no-match" | "too-many-tries";

/** Signs in and sets the cookie. An unknown address, a wrong password and a password that is too long answer alike. */
export async function signIn(email: string, password: string): Promise<SignIn> {
  if (!(await mayTrySignIn(email))) return "too-many-tries";
  try {
    await auth().api.signInEmail({ body: { email: email.trim(), password }, headers: await headers() });
  } catch (error) {
    if (isAPIError(error) && (error.statusCode === 401 || error.statusCode === 400)) return "no-match";
    throw error;
  }
  await forgetSignInTries(email);
  return "signed-in";
}

/** Ends the session in the database as well as in the browser. */
export async function signOut(): Promise<void> {
  await auth().api.signOut({ headers: await headers() });
}
