import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { isInstalled } from "./dependencies.mjs";

const lock = (packages: object) => JSON.stringify({ packages });
const zod = { version: "4.6.7", integrity: "sha512-a" };

describe("isInstalled", () => {
  const wanted = lock({
    "": { name: "debut" },
    "node_modules/zod": zod,
    "node_modules/darwin": { ...zod, optional: true },
  });

  it("holds when all that this machine needs is there", () => {
    expect(isInstalled(wanted, lock({ "node_modules/zod": zod }))).toBe(true);
  });

  it.each([
    ["nothing was ever installed", null],
    ["a package is missing", lock({})],
    ["a package has another version", lock({ "node_modules/zod": { ...zod, version: "4.6.6" } })],
    ["a package has another content", lock({ "node_modules/zod": { ...zod, integrity: "sha512-b" } })],
  ])("does not when %s", (_, installed) => {
    expect(isInstalled(wanted, installed)).toBe(false);
  });

  it("holds for the packages that run this test", () => {
    const read = (path: string) => readFileSync(path, "utf8");
    expect(isInstalled(read("package-lock.json"), read("node_modules/.package-lock.json"))).toBe(true);
  });
});
