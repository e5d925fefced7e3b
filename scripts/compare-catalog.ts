import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { today } from "@/lib/clock";
import { Believed } from "@/scripts/compare-catalog/believed";
import { CatalogNames } from "@/scripts/compare-catalog/catalog-names";
import { compareTable, spentExplanations } from "@/scripts/compare-catalog/compare";
import { readGsmarena } from "@/scripts/compare-catalog/read-gsmarena";
import { readLaunchEvents } from "@/scripts/compare-catalog/read-launch-events";
import { readNews } from "@/scripts/compare-catalog/read-news";
import { readReleaseDates } from "@/scripts/compare-catalog/read-release-dates";
import { readXiaomiVariants } from "@/scripts/compare-catalog/read-xiaomi-variants";
import { closingLines, tableLines } from "@/scripts/compare-catalog/report-lines";
import type { Statement } from "@/scripts/compare-catalog/statement";
import { reportAndExit, StartError } from "@/scripts/launch/report-failure";

const USAGE = `npm run compare -- [folder]   (default: ../shared/data)

Compares what the catalog's claims add up to today with the tables in the folder, and lists each disagreement with its
explanation (prisma/catalog/disagreements.ts). Exits with 1 when one has none. Nothing is written, and no database is needed.`;

const TABLES: Readonly<Record<string, (text: string) => Statement[]>> = {
  "gsmarena_launches_to_2022-03.csv": readGsmarena,
  "release_dates.csv": readReleaseDates,
  "launch_events_2026-09.json": readLaunchEvents,
  "regional_variants_xiaomi.csv": readXiaomiVariants,
  "news_to_2026-05.csv": readNews,
  "news_upcoming_2026-08.csv": readNews,
};

function compareCatalog(args: readonly string[]): void {
  const { folder, help } = readArgs(args);
  if (help) return console.log(USAGE);
  const there = Object.keys(TABLES).filter((name) => existsSync(join(folder, name)));
  if (there.length === 0) return console.log(`Nothing to compare with: none of the tables is in ${folder}.`);
  const believed = new Believed(today());
  const names = new CatalogNames(believed.index, believed.clocks);
  const compared = there.map((name) => {
    const statements = TABLES[name]!(readFileSync(join(folder, name), "utf8"));
    const one = compareTable({ name, statements }, names, believed);
    console.log(`${tableLines(one).join("\n")}\n`);
    return one;
  });
  console.log(closingLines(compared, spentExplanations(compared)).join("\n"));
  if (compared.some(({ disagreements }) => disagreements.some(({ why }) => why === null))) process.exitCode = 1;
}

function readArgs(args: readonly string[]): { folder: string; help: boolean } {
  try {
    const options = { help: { type: "boolean", short: "h" } } as const;
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    if (positionals.length > 1) throw new Error("more than one folder");
    return { folder: positionals[0] ?? "../shared/data", help: values.help ?? false };
  } catch (error) {
    throw new StartError(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  }
}

try {
  compareCatalog(process.argv.slice(2));
} catch (error) {
  reportAndExit(error);
}
