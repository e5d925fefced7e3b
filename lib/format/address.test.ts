import { expect, it } from "vitest";
import { day } from "@/lib/domain/window/day";
import { addressAsOf, addressOf } from "@/lib/format/address";

const on = day("2022-06-28");

it.each([
  [undefined, "/devices/xiaomi-12s"],
  [{ day: on, recorded: false }, "/devices/xiaomi-12s?asOf=2022-06-28"],
  [{ day: on, recorded: true }, "/devices/xiaomi-12s?asOf=2022-06-28&recorded=1"],
])("stays on the day that the page is of: %o", (asOf, address) => {
  expect(addressOf({ kind: "device", slug: "xiaomi-12s", asOf })).toBe(address);
  expect(addressAsOf("/devices/xiaomi-12s", asOf)).toBe(address);
});
