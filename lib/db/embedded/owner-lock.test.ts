import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { isHolder, lockHome } from "./owner-lock";
import { birthOf } from "./running-process";

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "debut-lock-"))));
afterEach(() => rmSync(folder, { recursive: true }));

const deadNumber = () => spawnSync(process.execPath, ["--version"]).pid;

it("has one holder at a time, and leaves nothing behind", () => {
  const unlock = lockHome(folder);
  expect(() => lockHome(folder)).toThrow(`Debut is already running on ${folder} (process ${process.pid})`);
  unlock();
  lockHome(folder)();
  expect(readdirSync(folder)).toEqual([]);
});

it("takes over from a process that died", () => {
  writeFileSync(join(folder, "owner.lock"), `${deadNumber()} 123`);
  const unlock = lockHome(folder);
  expect(readdirSync(folder)).toEqual(["owner.lock"]);
  unlock();
});

it.runIf(process.platform === "linux")("is not fooled by a later process of the same number", () => {
  expect(isHolder(`${process.pid} ${birthOf(process.pid)}`)).toBe(true);
  expect(isHolder(`${process.pid} 1`)).toBe(false);
  writeFileSync(join(folder, "owner.lock"), `${process.pid} 1`);
  lockHome(folder)();
});

it("does not give free what another process has taken meanwhile", () => {
  const unlock = lockHome(folder);
  writeFileSync(join(folder, "owner.lock"), "1 somebody else");
  unlock();
  expect(existsSync(join(folder, "owner.lock"))).toBe(true);
});

it.each(["", "no number", "-1 5"])("counts a lock that says %j for nothing", (held) => {
  expect(isHolder(held)).toBe(false);
});
