import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { sessionSecret } from "@/lib/auth/secret";

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "debut-secret-"));
});
afterEach(() => {
  rmSync(dir, { recursive: true, force: true });
});

it("makes one secret, keeps it, and lets only its owner read it", () => {
  const data = join(dir, "data");
  const first = sessionSecret(data);
  expect(first.length).toBeGreaterThanOrEqual(64);
  expect(sessionSecret(data)).toBe(first);
  expect(statSync(join(data, "secret")).mode & 0o777).toBe(0o600);
  expect(readdirSync(data)).toEqual(["secret"]);
});

it("differs from one installation to the next", () => {
  expect(sessionSecret(join(dir, "a"))).not.toBe(sessionSecret(join(dir, "b")));
});

it("says what to do about an empty file instead of signing with nothing", () => {
  writeFileSync(join(dir, "secret"), "");
  expect(() => sessionSecret(dir)).toThrow(/remove it/);
});
