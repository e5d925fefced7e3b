import { describe, expect, it } from "vitest";
import { readAddresses, readLinks } from "@/scripts/survey/links/read-links";

describe("readLinks", () => {
  const page = readLinks(`
    <link rel="canonical" href="http://debut.test/about">
    <script type="application/ld+json">{"url":"http://debut.test/devices/a","image":"https:\\/\\/x.test\\/i"}</script>
    <script>self.__next_f.push([1,"http://debut.test/not-a-link"])</script>
    <main id="main"><a href="/search?q=a&amp;limit=2#found">A</a><a>no address</a><p id="twice"></p><p id="twice"></p>
      <form action="/search"></form><form action="/edit" method="POST"></form><form action=""></form></main>`);

  it("finds what a page leads to, and nothing that only reads like it", () => {
    expect(page.addresses).toEqual([
      "http://debut.test/about",
      "/search?q=a&limit=2#found",
      "/search",
      "http://debut.test/devices/a",
      "https://x.test/i",
    ]);
  });

  it("tells what a fragment can name, and what it cannot tell apart", () => {
    expect([...page.ids]).toEqual(["main", "twice"]);
    expect(page.twice).toEqual(["twice"]);
  });
});

it("reads the addresses of a calendar, a feed and a sitemap", () => {
  expect(readAddresses("URL:http://debut.test/launches/xiaomi-12s-\r\n launch\r\nSUMMARY:x")).toEqual([
    "http://debut.test/launches/xiaomi-12s-launch",
  ]);
  expect(readAddresses('<link href="http://debut.test/f?a=1&amp;b=2"/><loc>http://debut.test/</loc>')).toEqual([
    "http://debut.test/f?a=1&b=2",
    "http://debut.test/",
  ]);
});
