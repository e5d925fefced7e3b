import { rmSync } from "node:fs";
import { parseArgs } from "node:util";
import { startBareApp } from "@/scripts/bench/bare-app";
import { bareTwin, bytesOf } from "@/scripts/bench/bare-twin";
import { filterFrames } from "@/scripts/bench/filters/filter-frames";
import { askForInvented } from "@/scripts/bench/invented-addresses";
import { writeLoad } from "@/scripts/bench/load-writes";
import { loadOf, measure, type Subject } from "@/scripts/bench/measure";
import { monthQuery } from "@/scripts/bench/month/month-query";
import { rulesAtSize } from "@/scripts/bench/rules/rules-at-size";
import { searchQuery } from "@/scripts/bench/search/search-query";
import { table } from "@/scripts/bench/table";
import { becomeFirstEditor } from "@/scripts/drive/enter";
import { freePort } from "@/scripts/drive/free-port";
import { RunningApp } from "@/scripts/drive/running-app";
import { makeScratchFolder } from "@/scripts/drive/scratch-folder";

const USAGE = `npm run bench -- [--rounds 5] [--seconds 4] [--addresses 1000]

Reader pages, the health route and the recording of launches under load, each as a ratio to a bare static page that
is served in the same run; and a month of the calendar among 100,000 launches, as a ratio to 1,000;
searches among 100,000 devices, as a ratio to a lookup by slug; filters on a month of 500 launches, beside one of 25;
and the rules on ten thousand claims, beside a thousand.
No figure is judged: it fails only when something does not answer.`;

/** Pages of the catalog. */
const PAGES = [
  "/",
  "/calendar/2022",
  "/calendar/2022/07",
  "/launches/xiaomi-12s-launch",
  "/devices/xiaomi-12s-ultra",
  "/series/xiaomi-12s",
  "/brands/xiaomi",
];

const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "5" },
    seconds: { type: "string", default: "4" },
    addresses: { type: "string", default: "1000" },
    help: { type: "boolean", default: false },
  },
});
const [rounds, seconds, addresses] = [values.rounds, values.seconds, values.addresses].map(Number) as [
  number,
  number,
  number,
];

const stops: (() => Promise<unknown>)[] = [];

async function bench(dataDir: string): Promise<void> {
  const app = await RunningApp.start({ dataDir, port: await freePort() });
  stops.push(() => app.stop());
  const bare = await startBareApp(await freePort());
  stops.push(bare.stop);

  const pages: Subject[] = [];
  for (const path of PAGES) {
    const url = app.origin + path;
    const bytes = await bytesOf(url);
    const twin = await bareTwin(bare.origin, bytes);
    pages.push({ name: path, bytes, load: (time) => loadOf(url, time), baseline: (time) => loadOf(twin, time) });
  }
  const [first] = pages;
  if (!first) throw new Error("there is no page to measure");
  const health = `${app.origin}/api/health`;
  const others = [{ name: "/api/health", bytes: await bytesOf(health), load: (time: number) => loadOf(health, time) }];
  console.log(
    table(await measure([...pages, ...others.map((one) => ({ ...one, baseline: first.baseline }))], rounds, seconds)),
  );

  // Last, for what is recorded makes other pages longer.
  const editor = { name: "Bench Editor", email: "bench@debut.example", password: "a long enough bench password" };
  const session = await becomeFirstEditor(await app.firstEditorLink(), editor);
  const writing = { name: "record a launch", bytes: null, load: writeLoad(session), baseline: first.baseline };
  console.log(table(await measure([writing], rounds, seconds)));

  const { asked, answers, filesBefore, filesAfter } = await askForInvented(app.origin, dataDir, addresses);
  const told = [...answers].sort().map(([status, count]) => `${count} × ${status}`);
  console.log(`\n${asked} invented addresses (${told.join(", ")}): ${filesBefore} files before, ${filesAfter} after`);
}

if (values.help || !(rounds > 0) || !(seconds > 0) || !(addresses >= 0)) {
  console.log(USAGE);
  process.exit(values.help ? 0 : 2);
}
const dataDir = makeScratchFolder("bench");
try {
  await bench(dataDir);
  console.log("\nA month of the calendar, milliseconds (median)");
  for (const line of await monthQuery(rounds)) console.log(line);
  console.log("\nA search");
  for (const line of await searchQuery(rounds)) console.log(line);
  console.log("\nFilters of the calendar");
  for (const line of await filterFrames(rounds)) console.log(line);
  console.log("\nThe rules, milliseconds (median)");
  for (const line of rulesAtSize(rounds)) console.log(line);
} catch (error) {
  console.error(error);
  process.exitCode = 1;
} finally {
  for (const stop of stops.toReversed()) await stop();
  rmSync(dataDir, { recursive: true, force: true });
}
