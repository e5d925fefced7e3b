import { afterAll, inject } from "vitest";
import { ask } from "@/lib/db/ask";
import { uniqueWord } from "./unique";
import { TEMPLATE } from "./test-server";

// A database for each test file: files run side by side and none sees what another wrote.
const server = inject("serverUrl");
const name = `test_${process.pid}_${uniqueWord().toLowerCase().replace(/\W/g, "")}`;
await ask(server, `CREATE DATABASE "${name}" TEMPLATE ${TEMPLATE}`);

const url = new URL(server);
url.pathname = `/${name}`;
// Before anything asks for it: lib/env reads the environment once.
process.env["DATABASE_URL"] = url.href;

afterAll(async () => {
  const { db } = await import("@/lib/db/client");
  await db.$disconnect();
  await ask(server, `DROP DATABASE "${name}" WITH (FORCE)`);
});
