import { resolve } from "node:path";
import { readEnvironment } from "@/lib/env";
import { build } from "@/scripts/launch/build";
import { checkPort } from "@/scripts/launch/check-port";
import { generateClient } from "@/scripts/launch/generate-client";
import { loadCatalog } from "@/scripts/launch/load-catalog";
import { guardHistory, keepDatabase, migrate, openDatabase } from "@/scripts/launch/open-database";
import { failureText } from "@/scripts/launch/report-failure";
import { endTools } from "@/scripts/launch/run-tool";
import { serve } from "@/scripts/launch/serve";
import { step } from "@/scripts/launch/step.mjs";
import { isStopping, onStop, stopAll, stopOnSignals } from "@/scripts/launch/stopping";

/** `npm start`, from the moment that the packages are there. */
async function start(): Promise<void> {
  let serving = false;
  stopOnSignals((signal) => (serving ? 0 : signal === "SIGINT" ? 130 : 143));
  onStop("the tools", endTools);
  const since = performance.now();
  const environment = readEnvironment(process.env);
  const { PORT, APP_ORIGIN } = environment;
  await checkPort(PORT);

  const database = await openDatabase(environment);
  const { url, appUrl, embedded } = database;
  // From here on, this process and those it starts work on that database.
  const variables = { DATABASE_URL: url, DATA_DIR: resolve(environment.DATA_DIR), APP_ORIGIN, PORT: String(PORT) };
  Object.assign(process.env, variables);
  await generateClient();
  await migrate(url);
  await guardHistory(database);
  await loadCatalog(url);
  await turnToToday();
  const link = await inviteFirstEditor(APP_ORIGIN);
  if (embedded) keepDatabase(embedded);
  await build();
  const app = await step("Starting the app", () =>
    serve({ port: PORT, variables: { ...variables, DATABASE_URL: appUrl } }),
  );
  onStop("the app", app.stop);
  serving = true;

  console.log(
    `\nDebut is at ${APP_ORIGIN} (ready in ${((performance.now() - since) / 1000).toFixed(1)} s). Ctrl-C stops it.`,
  );
  if (link) console.log(`There is no editor yet. This link makes the first one, once, within 24 hours:\n${link}`);
  const reason = await app.ended;
  if (isStopping()) return;
  console.error(`The app has ended (${reason}).`);
  await stopAll(1);
}

/** What was stated while nothing ran, or before or after a day that is pinned now, is taken in or left out. */
async function turnToToday(): Promise<void> {
  const [{ moveProjectionDay }, { today }] = await Promise.all([
    import("@/lib/mutations/move-projection-day"),
    import("@/lib/clock"),
  ]);
  const day = today();
  await step(
    `Turning to ${day}`,
    () => moveProjectionDay(day),
    (changed) => `${changed.length} records changed`,
  );
}

async function inviteFirstEditor(origin: string): Promise<string | null> {
  const [{ createFirstEditorLink }, { db }] = await Promise.all([
    import("@/lib/mutations/invite-first-editor"),
    import("@/lib/db/client"),
  ]);
  const link = await createFirstEditorLink(origin);
  await db.$disconnect();
  return link;
}

start().catch((error: unknown) => {
  if (!isStopping()) console.error(failureText(error));
  return stopAll(1);
});
