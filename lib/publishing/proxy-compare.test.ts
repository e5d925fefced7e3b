import { unstable_doesMiddlewareMatch } from "next/experimental/testing/server";
import { NextRequest } from "next/server";
import { expect, it, vi } from "vitest";
import { config, proxy } from "@/proxy";

vi.mock("@/lib/clock", () => ({ today: () => "2026-11-22" }));

const HOME = "http://localhost:3000";
const ask = (path: string) => proxy(new NextRequest(new URL(path, HOME)));

it("asks of a comparison first, and of no address under it", () => {
  const asked = (url: string) => unstable_doesMiddlewareMatch({ config, url });
  expect(asked("/compare?devices=a,b")).toBe(true);
  expect(asked("/compare/busy")).toBe(false);
});

it("is of today only", () => {
  expect(ask("/compare?devices=a,b&asOf=2022-06-28").headers.get("location")).toBe(`${HOME}/compare?devices=a%2Cb`);
});

it("lets a burst of comparisons through, tells the rest to wait, and leaves searches alone", () => {
  vi.spyOn(performance, "now").mockReturnValue(1_000_000);
  const answers = Array.from({ length: 100 }, () => ask("/compare?devices=a,b"));
  const refused = answers.filter(({ status }) => status === 429);
  expect(refused.length).toBeGreaterThan(50);
  expect(refused.length).toBeLessThan(100);
  expect(refused[0]?.headers.get("x-middleware-rewrite")).toBe(`${HOME}/compare/busy`);
  expect(refused[0]?.headers.get("retry-after")).toBe("2");
  expect(ask("/search?q=thor").status).toBe(200);
});
