import { expect, it } from "vitest";
import { calendarFeedAddress, followedPage, webcalAddress } from "./feed-address";

it("names what is followed by the query words that are the same everywhere", () => {
  expect(calendarFeedAddress(null)).toBe("/feeds/calendar.ics");
  expect(calendarFeedAddress({ kind: "brand", slug: "xiaomi" })).toBe("/feeds/calendar.ics?brand=xiaomi");
  expect(calendarFeedAddress({ kind: "device", slug: "xiaomi-12s" })).toBe("/feeds/calendar.ics?device=xiaomi-12s");
  expect(calendarFeedAddress({ kind: "market", code: "DE" })).toBe("/feeds/calendar.ics?market=DE");
});

it("leads to the page that tells the same", () => {
  expect(followedPage(null)).toBe("/calendar");
  expect(followedPage({ kind: "device", slug: "xiaomi-12s" })).toBe("/devices/xiaomi-12s");
  expect(followedPage({ kind: "market", code: "DE" })).toBe("/markets/DE");
});

it("hands an address to the calendar program", () => {
  expect(webcalAddress("https://debut.example/feeds/calendar.ics")).toBe("webcal://debut.example/feeds/calendar.ics");
  expect(webcalAddress("http://localhost:3000/x?brand=http:")).toBe("webcal://localhost:3000/x?brand=http:");
});
