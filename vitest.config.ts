import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** What writes or reads the database, and so runs where there is one. */
const DATA = ["lib/{actions,auth,data,db,mutations,publishing}/**/*.test.{ts,tsx}", "prisma/**/*.test.ts"];
const ALL = ["{app,components,lib,prisma,scripts}/**/*.test.{ts,tsx}"];
/** More cases of each property (prisma/factories/cases.ts) take longer. */
const LIMIT = 15_000 * Math.max(1, Number(process.env["PROPERTY_CASES"] ?? 0) / 1_000);
const QUIET = "./scripts/vitest/fail-on-console-error.ts";

/** Days must not move with the machine's time zone: one is a quarter of an hour off the full ones, one is already in tomorrow. */
const domain = (name: string, TZ: string, include = ALL) => ({
  extends: true as const,
  test: {
    ...{ name: `domain-${name}`, include, exclude: DATA },
    ...{ env: { TZ }, setupFiles: [QUIET], testTimeout: LIMIT },
  },
});

export default defineConfig({
  resolve: {
    alias: {
      "server-only": here("./node_modules/server-only/empty.js"),
      "@": here("."),
    },
  },
  test: {
    environment: "node",
    pool: "forks",
    restoreMocks: true,
    unstubEnvs: true,
    projects: [
      domain("kathmandu", "Asia/Kathmandu"),
      domain("kiritimati", "Pacific/Kiritimati"),
      // What is about days alone, also where it is still yesterday.
      domain("los-angeles", "America/Los_Angeles", [
        "lib/domain/{move,window}/**/*.test.ts",
        "lib/format/**/*.test.ts",
      ]),
      {
        extends: true as const,
        test: {
          name: "data",
          include: DATA,
          // No test leaves a secret behind in the checkout's own data folder.
          env: { TZ: "Asia/Kathmandu", AUTH_SECRET: "of the tests alone, and long enough" },
          globalSetup: ["./prisma/factories/test-server.ts"],
          setupFiles: [QUIET, "./prisma/factories/test-database.ts"],
          testTimeout: LIMIT,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
