import { mkdirSync, mkdtempSync, readFileSync, readlinkSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { makeLinks } from "./programs";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "debut-links-"));
  mkdirSync(join(root, "native/lib"), { recursive: true });
  writeFileSync(join(root, "native/lib/libpq.so.5.18"), "library");
  const links = [
    { source: "native/lib/libpq.so.5.18", target: "native/lib/libpq.so" },
    { source: "native/lib/libpq.so.5.18", target: "native/lib/libpq.so.5" },
  ];
  writeFileSync(join(root, "native/pg-symlinks.json"), JSON.stringify(links));
});
afterEach(() => rmSync(root, { recursive: true }));

it("makes links that stay right when the folder is moved", () => {
  makeLinks(root);
  expect(readlinkSync(join(root, "native/lib/libpq.so.5"))).toBe("libpq.so.5.18");
  expect(readFileSync(join(root, "native/lib/libpq.so"), "utf8")).toBe("library");
});

it("leaves those that are there, as a second process finds them", () => {
  symlinkSync("libpq.so.5.18", join(root, "native/lib/libpq.so.5"));
  makeLinks(root);
  makeLinks(root);
  expect(readlinkSync(join(root, "native/lib/libpq.so"))).toBe("libpq.so.5.18");
});

it("has nothing to do where the package needs no links", () => {
  rmSync(join(root, "native/pg-symlinks.json"));
  expect(() => makeLinks(root)).not.toThrow();
});
