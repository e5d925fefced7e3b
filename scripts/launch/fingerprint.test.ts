import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { fingerprint } from "./fingerprint";

it("changes with a file's content and name and with nothing else", () => {
  const folder = mkdtempSync(join(tmpdir(), "debut-fingerprint-"));
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  const now = () => fingerprint([folder, join(folder, "not-there")]);
  mkdirSync(join(folder, "inner"));
  write("inner/page.tsx", "one");
  const first = now();
  write("inner/page.tsx", "one");
  write("inner/page.test.tsx", "tests are not built");
  expect(now()).toBe(first);
  write("inner/page.tsx", "two");
  const second = now();
  expect(second).not.toBe(first);
  renameSync(join(folder, "inner/page.tsx"), join(folder, "inner/other.tsx"));
  expect(now()).not.toBe(second);
  rmSync(folder, { recursive: true });
});
