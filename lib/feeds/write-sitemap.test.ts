import { expect, it } from "vitest";
import type { PublicPage } from "@/lib/domain/site/public-page";
import { writeSitemap, writeSitemapIndex } from "./write-sitemap";

const ORIGIN = "https://debut.example";
const AT = "2026-11-22T10:00:00.000Z";
const locations = (xml: string) => [...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address);
const write = (pages: readonly PublicPage[], part = 1) =>
  writeSitemap({ pages, parts: 2, changedAt: AT }, part, ORIGIN);

it("gives each kind of page its whole address, and the day that it last changed", () => {
  const xml = write(
    [
      { kind: "device", slug: "xiaomi-12s-ultra", changedAt: AT },
      { kind: "market", code: "DE", changedAt: null },
      { kind: "source", slug: "gsmarena", changedAt: AT },
      { kind: "source-year", slug: "gsmarena", year: 2022, changedAt: AT },
      { kind: "source-kind", of: "press", page: 2, changedAt: AT },
      { kind: "year", year: 2022, changedAt: AT },
      { kind: "month", year: 2022, month: 7, changedAt: AT },
    ],
    2,
  );
  expect(locations(xml)).toEqual(
    [
      "/devices/xiaomi-12s-ultra",
      "/markets/DE",
      "/sources/gsmarena",
      "/sources/gsmarena/2022",
      "/sources/by-kind/press/2",
      "/calendar/2022",
      "/calendar/2022/07",
    ].map((path) => ORIGIN + path),
  );
  expect(xml).toContain(`<url><loc>${ORIGIN}/devices/xiaomi-12s-ultra</loc><lastmod>${AT}</lastmod></url>`);
  expect(xml).toContain(`<url><loc>${ORIGIN}/markets/DE</loc></url>`);
});

it("leads with the lists in the first part alone, and never with what is made for each visitor", () => {
  expect(locations(write([]))).toEqual(expect.arrayContaining([`${ORIGIN}/`, `${ORIGIN}/about`, `${ORIGIN}/devices`]));
  expect(locations(write([])).join()).not.toMatch(/search|compare|edit/);
  expect(locations(write([], 2))).toEqual([]);
});

it("names the parts where one file does not hold all", () => {
  expect(locations(writeSitemapIndex(2, ORIGIN))).toEqual([`${ORIGIN}/sitemap/1`, `${ORIGIN}/sitemap/2`]);
});
