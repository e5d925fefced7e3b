import { execFile } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";

/** An event as khal lists it on a day. */
export interface ListedEvent {
  readonly start: string;
  readonly title: string;
}

/** A reader's own calendar programs: vdirsyncer subscribes to a calendar, khal shows what it fetched. */
export interface CalendarPrograms {
  sync(): Promise<void>;
  /** What stands on a day ("2022-07-04") for somebody who lives by a time zone. */
  eventsOn(day: string, timeZone: string): Promise<ListedEvent[]>;
  /** Each file of the calendar with when it was written and what it holds. */
  files(): readonly string[];
}

/** Subscribes to the calendar at `url`, with everything that the programs keep in a folder of its own. */
export async function subscribe(url: string, folder: string): Promise<CalendarPrograms> {
  const [calendar, config] = [join(folder, "calendar"), join(folder, "vdirsyncer.conf")];
  mkdirSync(calendar);
  writeFileSync(config, vdirsyncerConfig(url, calendar, join(folder, "status")));
  // As they are on any machine: whoever owns this one may have set them up otherwise.
  const env = { ...process.env, HOME: folder, LC_ALL: "C.UTF-8", TZ: "UTC", no_proxy: "*" };
  const run = async (program: string, args: readonly string[]) =>
    (await promisify(execFile)(program, args, { env, cwd: folder, timeout: 30_000 })).stdout;
  await run("vdirsyncer", ["--config", config, "discover", "debut"]);
  return {
    async sync() {
      await run("vdirsyncer", ["--config", config, "sync"]);
    },
    async eventsOn(day, timeZone) {
      const own = timeZone.replaceAll("/", "-");
      writeFileSync(join(folder, `${own}.conf`), khalConfig(calendar, join(folder, `${own}.db`), timeZone));
      const shown = ["--day-format", "", "--format", "{start-long}\t{title}"];
      const listed = await run("khal", ["--config", join(folder, `${own}.conf`), "list", ...shown, day, "1d"]);
      return listed.split("\n").flatMap((line) => {
        const [start, title] = line.split("\t");
        return start !== undefined && title !== undefined ? [{ start, title }] : [];
      });
    },
    files() {
      return readdirSync(calendar)
        .sort()
        .map((name) => {
          const path = join(calendar, name);
          return `${name} ${statSync(path).mtimeMs}\n${readFileSync(path, "utf8")}`;
        });
    },
  };
}

const vdirsyncerConfig = (url: string, calendar: string, status: string) => `
[general]
status_path = "${status}"

[pair debut]
a = "site"
b = "files"
collections = null

[storage site]
type = "http"
url = "${url}"

[storage files]
type = "filesystem"
path = "${calendar}"
fileext = ".ics"
`;

const khalConfig = (calendar: string, database: string, timeZone: string) => `
[calendars]
[[debut]]
path = ${calendar}
readonly = True

[locale]
local_timezone = ${timeZone}
default_timezone = ${timeZone}
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M

[sqlite]
path = ${database}
`;
