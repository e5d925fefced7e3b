import { unstable_doesMiddlewareMatch } from "next/experimental/testing/server";
import { NextRequest } from "next/server";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { dayToShow } from "@/lib/domain/belief/as-of";
import { addDays, day } from "@/lib/domain/window/day";
import { config, proxy } from "@/proxy";

const clock = vi.hoisted(() => ({ today: "2026-11-22" }));

vi.mock("@/lib/clock", () => ({ today: () => clock.today }));

beforeEach(() => {
  clock.today = "2026-11-22";
});

const HOME = "http://localhost:3000";

/** What an address is answered with: a page (as it is, where the proxy is not asked), another address, or a refusal. */
function answerTo(path: string): string {
  if (!unstable_doesMiddlewareMatch({ config, url: path })) return "its page, not asked";
  const { status, headers } = proxy(new NextRequest(new URL(path, HOME)));
  const [to] = [headers.get("location"), headers.get("x-middleware-rewrite")].flatMap((url) => url ?? []);
  return to === undefined ? "its page" : `${status} ${to.replace(HOME, "")}`;
}

const PAGES = ["/devices/xiaomi-12s", "/launches/x", "/series/x", "/brands/x", "/markets/DE", "/calendar/2022/08"];

describe("a page that has a past", () => {
  it.each([...PAGES, "/calendar", "/calendar/2022"])("%s is of a day past without being asked", (path) => {
    expect(answerTo(`${path}?asOf=2022-06-28`)).toBe("its page, not asked");
    expect(answerTo(`${path}?asOf=2022-06-28&recorded=1`)).toBe("its page, not asked");
    expect(answerTo(path)).toBe("its page, not asked");
    expect(answerTo(`${path}?asOf=`)).toBe("its page, not asked");
  });

  it.each([...PAGES, "/calendar"])("%s tells of a day that it is none, or none to show", (path) => {
    const none = [
      "2022-02-30",
      "1999-01-01",
      "3022-01-01",
      "2022-6-28",
      "2022-06",
      "yesterday",
      "2022%2F06%2F28",
      "%ff",
    ];
    for (const text of [...none, "../", "2026-11-23", "2022-06-28%0A", "2022-06-28&asOf=tomorrow"]) {
      expect(answerTo(`${path}?asOf=${text}`), text).toBe("404 /as-of/no-such-day");
    }
  });

  it("goes by the last day that is asked for, as the way to its page does", () => {
    expect(answerTo("/devices/x?asOf=yesterday&asOf=2022-06-28")).toBe("its page, not asked");
    expect(answerTo("/devices/x?asOf=2022-06-28&asOf=2026-11-22")).toBe("its page");
  });

  it("is of today until the day turns, and of tomorrow from then on", () => {
    expect(answerTo("/devices/x?asOf=2026-11-22")).toBe("its page");
    expect(answerTo("/devices/x?asOf=2026-11-23")).toBe("404 /as-of/no-such-day");
    clock.today = "2026-11-23";
    expect(answerTo("/devices/x?asOf=2026-11-23")).toBe("its page");
  });

  it("keeps nobody's answer that a day is still to come", () => {
    const { headers } = proxy(new NextRequest(`${HOME}/devices/x?asOf=2026-11-23`));
    expect(headers.get("cache-control")).toBe("no-store");
  });

  it("has every day from the first to today, and is asked only of those that are not plainly past", () => {
    const asked = [];
    const last = day("2027-06-30");
    for (let on = day("1999-06-01"); on <= last; on = addDays(on, 1)) {
      const answer = answerTo(`/devices/x?asOf=${on}`);
      expect(answer.startsWith("its page"), on).toBe(dayToShow(on, day(clock.today)) !== null);
      if (answer === "its page") asked.push(on);
    }
    expect(asked.filter((on) => on < "2026-01-01" && !on.endsWith("-02-29"))).toEqual([]);
  });
});

describe("what is suggested while somebody types", () => {
  it("is refused while too many ask, and uses up no search", () => {
    const ask = (path: string) => proxy(new NextRequest(`${HOME}${path}`)).status;
    const asked = Array.from({ length: 120 }, () => ask("/search/suggest?q=thor"));
    expect(asked.slice(0, 60)).toEqual(Array(60).fill(200));
    expect(asked.filter((status) => status === 429).length).toBeGreaterThan(40);
    expect(ask("/search?q=thor")).toBe(200);
    expect(answerTo("/search/suggest?q=thor")).not.toBe("its page, not asked");
  });
});

describe("a page that is of today only", () => {
  it.each(["/", "/devices", "/brands", "/markets", "/search", "/sources", "/sources/xiaomi"])(
    "%s drops the day from its address",
    (path) => {
      for (const text of ["2022-06-28", "2022-06-28&recorded=1", "yesterday"]) {
        expect(answerTo(`${path}?asOf=${text}`)).toBe(`307 ${path}`);
      }
    },
  );

  it("keeps what else is asked", () => {
    expect(answerTo("/search?q=12s+ultra&asOf=2022-06-28")).toBe("307 /search?q=12s+ultra");
  });

  it.each(["/api/v1/devices", "/api/health", "/as-of/2022-06-28/stated/devices/x"])("%s is none of these", (path) => {
    expect(answerTo(`${path}?asOf=2022-02-30`)).toBe("its page, not asked");
  });

  it.each(["/edit", "/edit/devices/x", "/sign-in"])("%s, behind the gate, is none of these either", (path) => {
    expect(answerTo(`${path}?asOf=2022-02-30`)).toBe("its page");
  });
});
