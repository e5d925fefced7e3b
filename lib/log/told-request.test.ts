import { describe, expect, it } from "vitest";
import { isTold, toldPath } from "./told-request";

describe("toldPath", () => {
  it.each([
    ["/edit/launches/xiaomi-12s?recorded=1", "/edit/launches/xiaomi-12s"],
    ["/search?q=my+own+question", "/search"],
    ["/sign-in?next=%2Fedit", "/sign-in"],
    ["/sign-in/first?token=opens", "/sign-in/first"],
    ["/sign-in/join/b3Vyc2VjcmV0b3BlbnNpdA", "/sign-in/join/…"],
    ["/%0a%7b%22level%22:%22info%22%7d", "/%0a%7b%22level%22:%22info%22%7d"],
    ["http://ada:opens@debut.example/edit", "http://…@debut.example/edit"],
  ])("of %s keeps %s", (url, told) => {
    expect(toldPath(url)).toBe(told);
  });

  it("keeps no more than a line of it", () => {
    expect(toldPath(`/${"x".repeat(5_000)}`).length).toBeLessThan(310);
  });
});

describe("isTold", () => {
  it.each([
    ["GET", "/edit", 200, false, true],
    ["POST", "/edit/launches/new", 303, false, true],
    ["POST", "/calendar/2022", 403, true, true],
    ["GET", "/calendar/2022", 200, true, false],
    ["GET", "/devices/none", 404, true, false],
    ["GET", "/calendar/2022", 500, true, true],
    ["GET", "/api/health", 200, false, false],
    ["POST", "/api/refresh", 204, false, false],
    ["POST", "/api/refresh", 404, false, true],
  ])("%s %s answered %i (published: %s): %s", (method, url, status, published, told) => {
    expect(isTold(method, url, status, published)).toBe(told);
  });
});
