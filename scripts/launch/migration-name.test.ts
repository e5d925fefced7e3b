import { expect, it } from "vitest";
import { migrationName } from "./migration-name";

const WRITTEN = new Date("2022-06-28T09:05:07.123Z");

it("is dated to the second in UTC and can be a folder anywhere", () => {
  expect(migrationName("Add prices, per market!", WRITTEN)).toBe("20220628090507_add_prices_per_market");
});

it.each(["", "  ", "¿?"])("asks for words when given %j", (words) => {
  expect(() => migrationName(words, WRITTEN)).toThrow(/^Say what the migration does/);
});
