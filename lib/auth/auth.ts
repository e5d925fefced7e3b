import "server-only";
import { prismaAdapter } from "better-auth/adapters/prisma";
import { APIError } from "better-auth/api";
import { betterAuth } from "better-auth/minimal";
import { db } from "@/lib/db/client";
import { env } from "@/lib/env";
import { PASSWORD_LENGTH } from "@/lib/domain/editor/entry-fault";
import { cookieSettings } from "@/lib/auth/cookie-settings";
import { siteSecret } from "@/lib/auth/secret";

function create() {
  return betterAuth({
    appName: "Debut",
    baseURL: env.APP_ORIGIN,
    trustedOrigins: [env.APP_ORIGIN],
    secret: siteSecret(),
    database: prismaAdapter(db, { provider: "postgresql" }),
    // An account comes from an invitation and from nowhere else.
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: PASSWORD_LENGTH.min,
      maxPasswordLength: PASSWORD_LENGTH.max,
    },
    session: { expiresIn: 30 * 24 * 60 * 60, disableSessionRefresh: true },
    // Looked at once the password is known to be right: for everybody else the answer is the same, after the same work.
    databaseHooks: { session: { create: { before: ({ userId }) => refuseDisabled(userId) } } },
    advanced: {
      ...cookieSettings(env.APP_ORIGIN),
      // Behind an unknown chain of proxies an address is hearsay: it is neither kept nor believed (see sign-in-limit).
      ipAddress: { disableIpTracking: true },
    },
    logger: { level: "error" },
    telemetry: { enabled: false },
  });
}

async function refuseDisabled(userId: string): Promise<void> {
  const disabled = await db.editor.count({ where: { userId, disabledAt: { not: null } } });
  if (disabled > 0) throw new APIError("UNAUTHORIZED");
}

let instance: ReturnType<typeof create> | undefined;

/**
 * better-auth, made on first use: a build has no database and must leave no secret behind.
 * Its HTTP routes are not mounted. What a browser may ask of it goes through an action of ours, each behind the gate.
 */
export function auth(): ReturnType<typeof create> {
  return (instance ??= create());
}
