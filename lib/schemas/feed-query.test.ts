import { expect, it } from "vitest";
import { readFeedQuery, refuseQuery } from "./feed-query";

const read = (query: string) => readFeedQuery(new URLSearchParams(query));

it("reads what is followed", () => {
  expect(read("")).toEqual({ ok: true, scope: null });
  expect(read("brand=xiaomi")).toEqual({ ok: true, scope: { kind: "brand", slug: "xiaomi" } });
  expect(read("device=xiaomi-12s-ultra")).toEqual({ ok: true, scope: { kind: "device", slug: "xiaomi-12s-ultra" } });
  expect(read("market=DE")).toEqual({ ok: true, scope: { kind: "market", code: "DE" } });
});

it.each([
  ["brand=", "brand"],
  ["brand=Xiaomi!", "brand"],
  ["device=%00", "device"],
  ["device=%ff", "device"],
  [`device=${"x".repeat(10_000)}`, "device"],
  ["market=D%20E", "market"],
  ["market=49", "market"],
  ["brnad=xiaomi", "brnad"],
  ["asOf=2022-06-28", "asOf"],
  ["brand=xiaomi&brand=apple", "brand"],
  ["brand=xiaomi&market=DE", "market"],
])("names the word at fault: %s", (query, field) => {
  expect(read(query)).toMatchObject({ ok: false, fault: { field } });
});

it("tells no long word back", () => {
  expect(read(`${"x".repeat(10_000)}=1`)).toMatchObject({ ok: false, fault: { field: "x".repeat(40) } });
});

it("a feed that is whole takes no word", () => {
  expect(refuseQuery(new URLSearchParams(""))).toBeNull();
  expect(refuseQuery(new URLSearchParams("brand=xiaomi"))?.field).toBe("brand");
});
