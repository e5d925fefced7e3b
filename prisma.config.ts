import { defineConfig } from "prisma/config";

// For Prisma's own command line (Studio, for one). Debut migrates by itself: lib/db/migrations.
const url = process.env["DATABASE_URL"];

export default defineConfig({
  schema: "prisma/schema.prisma",
  migrations: { path: "prisma/migrations" },
  ...(url ? { datasource: { url } } : {}),
});
