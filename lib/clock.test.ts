import { beforeEach, expect, it, vi } from "vitest";

beforeEach(() => vi.resetModules());

/** The clock reads the environment once, as a process does. */
async function clockAt(debutNow: string) {
  vi.stubEnv("DEBUT_NOW", debutNow);
  return import("./clock");
}

it("takes a pinned day for its noon in UTC, whatever zone the machine is in", async () => {
  const { now, today } = await clockAt("2022-06-28");
  expect(now().toISOString()).toBe("2022-06-28T12:00:00.000Z");
  expect(today()).toBe("2022-06-28");
});

it("knows that a day turns earlier in the east", async () => {
  const { today, todayIn } = await clockAt("2022-07-04T16:30:00Z");
  expect(today()).toBe("2022-07-04");
  expect(todayIn("Asia/Shanghai")).toBe("2022-07-05");
  expect(todayIn("America/Los_Angeles")).toBe("2022-07-04");
  expect(() => todayIn("Mars/Olympus")).toThrow(RangeError);
});

it("goes by the machine's clock when nothing is pinned", async () => {
  const { now } = await clockAt("");
  expect(Math.abs(now().getTime() - Date.now())).toBeLessThan(1_000);
});
