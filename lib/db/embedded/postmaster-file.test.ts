import { expect, it } from "vitest";
import { parsePostmasterFile, quoteArguments } from "./postmaster-file";

const FILE = [
  "4711",
  "/data/postgres",
  "1656403200",
  "5432",
  "/data/socket",
  "",
  "  1234567    42",
  "ready   ",
  "",
].join("\n");

it("reads the number, the port and the socket's folder", () => {
  expect(parsePostmasterFile(FILE)).toEqual({ pid: 4711, port: 5432, socket: "/data/socket" });
});

it.each(["", "\n", "nonsense\n\n\n5432", "-1\n\n\n5432"])("knows that %j is none", (text) => {
  expect(parsePostmasterFile(text)).toBeNull();
});

it("quotes arguments as PostgreSQL writes them down", () => {
  expect(quoteArguments(["-D", "/a b", "-c", "fsync=on"])).toBe('"-D" "/a b" "-c" "fsync=on"');
});
