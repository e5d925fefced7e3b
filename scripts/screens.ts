import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "@playwright/test";
import { ensureBrowser } from "@/scripts/browser";
import { freePort } from "@/scripts/drive/free-port";
import { RunningApp } from "@/scripts/drive/running-app";
import { makeScratchFolder } from "@/scripts/drive/scratch-folder";
import { PICTURED, PICTURED_AT } from "@/scripts/screens/pages";
import { picture } from "@/scripts/screens/picture";

const USAGE = `npm run screens -- [page ...]

Pictures ten pages (or those named: ${PICTURED.map(({ name }) => name).join(", ")}) of the app with its catalog, at 360, 768 and
1280 px in both themes, into docs/screens. Fails when a page is wider than its window.`;

const FOLDER = "docs/screens";

const { values, positionals } = parseArgs({
  options: { help: { type: "boolean", default: false } },
  allowPositionals: true,
});
const unknown = positionals.filter((name) => !PICTURED.some((page) => page.name === name));
if (values.help || unknown.length > 0) {
  for (const name of unknown) console.error(`There is no page “${name}”.`);
  console.log(USAGE);
  process.exit(values.help ? 0 : 2);
}
const pages = PICTURED.filter(({ name }) => positionals.length === 0 || positionals.includes(name));

const dataDir = makeScratchFolder("screens");
const stops: (() => Promise<unknown>)[] = [];
try {
  mkdirSync(FOLDER, { recursive: true });
  for (const file of readdirSync(FOLDER))
    if (positionals.length === 0 && file.endsWith(".png")) rmSync(join(FOLDER, file));
  const app = await RunningApp.start({
    dataDir,
    port: await freePort(),
    variables: { DEBUT_NOW: PICTURED_AT.slice(0, 10) },
  });
  stops.push(() => app.stop());
  const browser = await chromium.launch({
    executablePath: ensureBrowser(),
    args: ["--no-sandbox", "--disable-background-networking"],
  });
  stops.push(() => browser.close());
  for (const page of pages)
    for (const { file, bytes, tooWide } of await picture(browser, app.origin, page, FOLDER)) {
      console.log(`${file}  ${Math.round(bytes / 1024)} KB${tooWide > 0 ? `  TOO WIDE by ${tooWide} px` : ""}`);
      if (tooWide > 0) process.exitCode = 1;
    }
} catch (error) {
  console.error(error);
  process.exitCode = 1;
} finally {
  for (const stop of stops.toReversed()) await stop();
  rmSync(dataDir, { recursive: true, force: true });
}
