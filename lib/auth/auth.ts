import "server-only";
import { prismaAdapter } from "better-auth/adapters/prisma";
import { betterAuth } from "better-auth/minimal";
import { db } from "@/lib/db/client";
import { env } from "@/lib/env";
import { PASSWORD_LENGTH } from "@/lib/domain/editor/entry-fault";
import { sessionSecret } from "@/lib/auth/secret";

function create() {
  return betterAuth({
    appName: "Debut",
    baseURL: env.APP_ORIGIN,
    trustedOrigins: [env.APP_ORIGIN],
    secret: env.AUTH_SECRET ?? sessionSecret(env.DATA_DIR),
    database: prismaAdapter(db, { provider: "postgresql" }),
    // An account comes from an invitation and from nowhere else.
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: PASSWORD_LENGTH.min,
      maxPasswordLength: PASSWORD_LENGTH.max,
    },
    session: { expiresIn: 30 * 24 * 60 * 60, disableSessionRefresh: true },
    advanced: {
      cookiePrefix: "debut",
      useSecureCookies: env.APP_ORIGIN.startsWith("https:"),
      defaultCookieAttributes: { httpOnly: true, sameSite: "lax", path: "/" },
      // Behind an unknown chain of proxies an address is hearsay: it is neither kept nor believed (see sign-in-limit).
      ipAddress: { disableIpTracking: true },
    },
    logger: { level: "error" },
    telemetry: { enabled: false },
  });
}

let instance: ReturnType<typeof create> | undefined;

/**
 * better-auth, made on first use: a build has no database and must leave no secret behind.
 * Its HTTP routes are not mounted. What a browser may ask of it goes through an action of ours, each behind the gate.
 */
export function auth(): ReturnType<typeof create> {
  return (instance ??= create());
}
