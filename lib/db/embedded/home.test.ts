import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { homeOf } from "./home";

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "debut-home-"))));
afterEach(() => rmSync(folder, { recursive: true }));

it("goes where the data were moved to", () => {
  const moved = join(folder, "moved");
  mkdirSync(moved);
  writeFileSync(join(folder, "postgres-location"), `${moved}\n`);
  expect(homeOf(folder)).toMatchObject({ folder: moved, cluster: join(moved, "postgres") });
});

it("says in one line that moved data are gone, and puts no empty database in their place", () => {
  const gone = join(folder, "gone");
  writeFileSync(join(folder, "postgres-location"), `${gone}\n`);
  expect(() => homeOf(folder)).toThrow(/^The database of [^\n]+ is gone: [^\n]+$/);
  expect(existsSync(gone)).toBe(false);
});

it.each(["file/inner", "file"])("refuses %s, which cannot be a folder, in one line", (path) => {
  writeFileSync(join(folder, "file"), "");
  expect(() => homeOf(join(folder, path))).toThrow(/^DATA_DIR: [^\n]+ cannot be written/);
});
