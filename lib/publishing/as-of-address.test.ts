import { getPathMatch } from "next/dist/shared/lib/router/utils/path-match";
import { matchHas, prepareDestination } from "next/dist/shared/lib/router/utils/prepare-destination";
import { expect, it } from "vitest";
import { asOfToItsPage } from "@/lib/publishing/as-of-address.mjs";
import { undecodableToNowhere } from "@/lib/publishing/undecodable-address.mjs";

interface Rule {
  source: string;
  destination: string;
  has?: { type: "query"; key: string; value: string }[];
}

/** Where Next would take an address, by the rules in the order in which the settings have them. */
function leadsTo(address: string): string {
  const { pathname, searchParams } = new URL(address, "http://localhost");
  const query: Record<string, string | string[]> = {};
  for (const key of searchParams.keys()) {
    const [value = "", ...more] = searchParams.getAll(key);
    query[key] = more.length > 0 ? [value, ...more] : value;
  }
  let path = pathname;
  for (const { source, destination, has } of [...asOfToItsPage, undecodableToNowhere] as Rule[]) {
    const params = getPathMatch(source, { removeUnnamedParams: true, strict: true })(path);
    const found = params && matchHas({ headers: {} } as never, query, has);
    if (!params || !found) continue;
    const asked = { destination, params: { ...params, ...found }, query, appendParamsToQuery: true };
    path = prepareDestination(asked).newUrl;
  }
  return path;
}

it.each([
  ["/devices/xiaomi-12s?asOf=2022-06-28", "/as-of/2022-06-28/stated/devices/xiaomi-12s"],
  ["/devices/xiaomi-12s?asOf=2022-06-28&recorded=1", "/as-of/2022-06-28/recorded/devices/xiaomi-12s"],
  ["/devices/xiaomi-12s?recorded=1&asOf=2022-06-28", "/as-of/2022-06-28/recorded/devices/xiaomi-12s"],
  ["/devices/xiaomi-12s?asOf=2022-06-28&recorded=0", "/as-of/2022-06-28/stated/devices/xiaomi-12s"],
  ["/calendar/2022/08?asOf=2022-06-28", "/as-of/2022-06-28/stated/calendar/2022/08"],
  ["/calendar?asOf=2022-06-28", "/as-of/2022-06-28/stated/calendar"],
  ["/markets/DE?asOf=2022-06-28&_rsc=1x", "/as-of/2022-06-28/stated/markets/DE"],
  ["/brands/xiaomi?asOf=2021-01-01&asOf=2022-06-28", "/as-of/2022-06-28/stated/brands/xiaomi"],
])("%s is %s", (address, path) => {
  expect(leadsTo(address)).toBe(path);
});

it.each([
  "/devices/xiaomi-12s",
  "/devices/xiaomi-12s?asOf=",
  "/devices/xiaomi-12s?recorded=1",
  "/?asOf=2022-06-28",
  // Lists of all there is: of today only.
  "/devices?asOf=2022-06-28",
  "/brands?asOf=2022-06-28",
  "/markets?asOf=2022-06-28",
  "/edit?asOf=2022-06-28",
  "/api/health?asOf=2022-06-28",
  "/as-of/2022-06-28/stated/devices/xiaomi-12s?asOf=2022-06-28",
])("%s is left as it is", (address) => {
  expect(leadsTo(address)).toBe(new URL(address, "http://localhost").pathname);
});

it.each([
  "?asOf=yesterday",
  "?asOf=2022/06/28",
  "?asOf=2022-06-28%0A",
  "?asOf=%25ff",
  "?asOf=%ff",
  "?asOf=..%2F..%2Fdevices",
])("%s, which is no day, leads to no page of today", (query) =>
  expect(leadsTo(`/devices/xiaomi-12s${query}`)).toMatch(/^\/(as-of\/|undecodable$)/),
);

it("what would not decode any more leads nowhere", () => {
  expect(leadsTo("/devices/xiaomi-12s?asOf=%25ff")).toBe("/undecodable");
  expect(leadsTo("/devices/%ff?asOf=2022-06-28")).toBe("/undecodable");
});
