import { expect, it } from "vitest";
import { clientOf } from "./client-address";

it.each([
  ["203.0.113.7", "203.0.113.7"],
  ["198.51.100.1, 203.0.113.7", "203.0.113.7"],
  ["::ffff:203.0.113.7", "203.0.113.7"],
  ["10.0.0.4", "10.0.0.4"],
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2"],
  ["2001:DB8:1:2::1", "2001:db8:1:2"],
  ["2001:db8::1", "2001:db8:0:0"],
  ["fe80::1", "fe80:0:0:0"],
  ["127.0.0.1", null],
  ["203.0.113.7, ::1", null],
  ["::ffff:127.0.0.1", null],
  ["somebody", null],
  ["203.0.113.7:443", null],
  ["", null],
])("%j is %j", (written, client) => {
  expect(clientOf(new Headers({ "x-forwarded-for": written }))).toBe(client);
});

it("is nobody without the header", () => {
  expect(clientOf(new Headers())).toBeNull();
});
