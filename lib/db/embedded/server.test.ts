import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ask } from "@/lib/db/ask";
import { applyMigrations } from "@/lib/db/migrations/apply-migrations";
import { admitApp } from "./app-role";
import { homeOf } from "./home";
import { livingPostmaster } from "./postmaster-file";
import { isAlive } from "./running-process";
import { type RunningDatabase, startDatabase } from "./server";
import { DISPOSABLE } from "./server-options";

let folder: string;
let running: RunningDatabase | undefined;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "debut-server-"));
  // Else, as root, the data would go to /var/lib.
  chmodSync(folder, 0o755);
});
afterEach(async () => {
  await running?.stop();
  running = undefined;
  rmSync(folder, { recursive: true, force: true });
});

const start = async (...options: Parameters<typeof startDatabase> extends [string, ...infer Rest] ? Rest : never) =>
  (running = await startDatabase(folder, ...options));
const settingsOf = async (url: string) => {
  const rows = await ask<{ name: string; setting: string }>(url, "SELECT name, setting FROM pg_settings");
  return Object.fromEntries(rows.map(({ name, setting }) => [name, setting]));
};

async function killed(pid: number): Promise<void> {
  process.kill(pid, "SIGKILL");
  while (isAlive(pid)) await sleep(10);
}

/** As after the launcher was killed: the server runs on, and the lock is a dead process'. */
function forgetLauncher(): void {
  writeFileSync(join(homeOf(folder).folder, "owner.lock"), "1 0");
}

describe("the embedded server", () => {
  it("is durable, in UTF-8 and UTC, and listens to nobody on the network", async () => {
    const { url } = await start();
    expect(await settingsOf(url)).toMatchObject({
      fsync: "on",
      synchronous_commit: "on",
      full_page_writes: "on",
      data_checksums: "on",
      listen_addresses: "",
      server_encoding: "UTF8",
      TimeZone: "UTC",
    });
    const socket = new URL(url).searchParams.get("host") ?? "";
    expect(statSync(socket).mode & 0o777).toBe(0o700);
    expect(statSync(homeOf(folder).cluster).mode & 0o077).toBe(0);
  });

  it("orders by code point on every machine and finds letters of every script", async () => {
    const { url } = await start(DISPOSABLE);
    await ask(url, "CREATE EXTENSION pg_trgm");
    const [row] = await ask(
      url,
      "SELECT 'é' > 'z' AS after, lower('É') AS lower, similarity('小米12S', '小米12S') AS alike",
    );
    expect(row).toEqual({ after: true, lower: "é", alike: 1 });
  });

  it("keeps what was written over a stop and a start", async () => {
    const first = await start();
    await ask(first.url, "CREATE TABLE kept AS SELECT 7 AS seven");
    await first.stop();
    expect(isAlive(first.pid)).toBe(false);
    const second = await start();
    expect(second.adopted).toBe(false);
    expect(await ask(second.url, "SELECT * FROM kept")).toEqual([{ seven: 7 }]);
  });

  it("has one owner", async () => {
    await start(DISPOSABLE);
    await expect(startDatabase(folder, DISPOSABLE)).rejects.toThrow(/^Debut is already running on [^\n]+$/);
  });

  it("adopts the server that a killed launcher left", async () => {
    const left = await start(DISPOSABLE);
    forgetLauncher();
    const adopted = await start(DISPOSABLE);
    expect(adopted).toMatchObject({ adopted: true, pid: left.pid, url: left.url });
  });

  it("replaces a server that runs with other settings", async () => {
    const left = await start(DISPOSABLE);
    forgetLauncher();
    const replaced = await start();
    expect(replaced.adopted).toBe(false);
    expect(replaced.pid).not.toBe(left.pid);
    expect(await settingsOf(replaced.url)).toMatchObject({ fsync: "on" });
  });

  it("starts again after kill -9, with every acknowledged row", async () => {
    const first = await start();
    await ask(first.url, "CREATE TABLE kept AS SELECT 7 AS seven");
    await killed(first.pid);
    forgetLauncher();
    const second = await start();
    expect(second.adopted).toBe(false);
    expect(await ask(second.url, "SELECT * FROM kept")).toEqual([{ seven: 7 }]);
  });

  it("is not held up by another process that now has the dead server's number", async () => {
    const first = await start(DISPOSABLE);
    const file = join(homeOf(folder).cluster, "postmaster.pid");
    const text = readFileSync(file, "utf8");
    await killed(first.pid);
    forgetLauncher();
    writeFileSync(file, text.replace(/^\d+/, String(process.ppid)));
    expect((await start(DISPOSABLE)).adopted).toBe(false);
  });

  it("asks for a password where it listens on the loopback", async () => {
    const { url } = await start(DISPOSABLE, "loopback");
    expect(await settingsOf(url)).toMatchObject({ listen_addresses: "127.0.0.1", unix_socket_directories: "" });
    const stranger = new URL(url);
    stranger.password = "guess";
    await expect(ask(stranger.href, "SELECT 1")).rejects.toThrow(/password authentication failed/);
  });

  it.each(["socket", "loopback"] as const)("lets the app in as a user of its own, by the %s", async (transport) => {
    const who = (url: string) => ask(url, "SELECT current_user AS who");
    const { url, appUrl, stop } = await start(DISPOSABLE, transport);
    await expect(who(appUrl)).rejects.toThrow(/does not exist|authentication failed/);
    await applyMigrations(url);
    await admitApp(url, appUrl);
    expect(await who(appUrl)).toEqual([{ who: "debut_app" }]);
    const [owner, app] = [new URL(url), new URL(appUrl)];
    expect(owner.password === app.password).toBe(transport === "socket");
    await stop();
    // The data folder is there: the app's user too, and it is let in anew.
    const again = await start(DISPOSABLE, transport);
    await admitApp(again.url, again.appUrl);
    expect(await who(again.appUrl)).toEqual([{ who: "debut_app" }]);
  });

  it("says in one line that the data are of another major version", async () => {
    const { stop } = await start(DISPOSABLE);
    await stop();
    writeFileSync(join(homeOf(folder).cluster, "PG_VERSION"), "17\n");
    await expect(startDatabase(folder)).rejects.toThrow(/^[^\n]+ holds data of PostgreSQL 17, [^\n]+$/);
    expect(existsSync(join(homeOf(folder).folder, "owner.lock"))).toBe(false);
  });
});

describe("an embedded server that is kept running", () => {
  const postmaster = () => livingPostmaster(homeOf(folder))?.pid ?? 0;

  /** Kills it, and resolves when it is back. */
  async function killedAndBack(database: RunningDatabase): Promise<void> {
    const back = new Promise<void>((resolve, reject) => {
      database.keepRunning((comeBack) => comeBack().then(resolve)).catch(reject);
    });
    await Promise.all([killed(postmaster()), back]);
  }

  it("comes back after kill -9, at the same address, as durable and with every acknowledged row", async () => {
    const database = await start();
    await ask(database.url, "CREATE TABLE kept AS SELECT 7 AS seven");
    await killedAndBack(database);
    expect(postmaster()).not.toBe(database.pid);
    expect(await ask(database.url, "SELECT * FROM kept")).toEqual([{ seven: 7 }]);
    expect(await settingsOf(database.url)).toMatchObject({ fsync: "on", synchronous_commit: "on" });
    await database.stop();
    expect(postmaster()).toBe(0);
  });

  it("comes back when it is not our child, on the loopback at the port it had", async () => {
    await start(DISPOSABLE, "loopback");
    forgetLauncher();
    const adopted = await start(DISPOSABLE, "loopback");
    expect(adopted.adopted).toBe(true);
    await killedAndBack(adopted);
    expect(await ask(adopted.url, "SELECT 1 AS one")).toEqual([{ one: 1 }]);
  });

  it("stays away when it is stopped", async () => {
    const database = await start(DISPOSABLE);
    const around = vi.fn();
    const kept = database.keepRunning(around);
    await database.stop();
    await kept;
    expect(around).not.toHaveBeenCalled();
    expect(postmaster()).toBe(0);
  });

  it("is stopped even while it is coming back", async () => {
    const database = await start(DISPOSABLE);
    let stopping: Promise<void> | undefined;
    const kept = database.keepRunning((comeBack) => {
      stopping = database.stop();
      return comeBack();
    });
    await killed(database.pid);
    await kept;
    await stopping;
    expect(postmaster()).toBe(0);
  });

  it("says in one line why it cannot come back", async () => {
    const database = await start(DISPOSABLE);
    rmSync(join(homeOf(folder).cluster, "global", "pg_control"));
    const around = vi.fn((comeBack: () => Promise<void>) => comeBack());
    const kept = database.keepRunning(around);
    await Promise.all([
      killed(database.pid),
      expect(kept).rejects.toThrow(/^PostgreSQL did not start: [^\n]*could not find the database system[^\n]*$/),
    ]);
    expect(around).toHaveBeenCalledOnce();
  });

  it("is given up when it ends again at once, time after time", async () => {
    const database = await start(DISPOSABLE);
    const kept = database.keepRunning((comeBack) => comeBack().then(() => killed(postmaster())));
    await Promise.all([
      killed(database.pid),
      expect(kept).rejects.toThrow("PostgreSQL was started again 3 times and ended each time."),
    ]);
  });
});
