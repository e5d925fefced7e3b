import { expect, it } from "vitest";
import { NAUGHTY, WORSE } from "@/prisma/factories/naughty";
import { lineOf } from "./write-line";

const TIME = "2026-11-28T10:00:00.000Z";

it("is one line of JSON, with what is known and without what is not", () => {
  const line = lineOf(TIME, "info", "request", { id: "a", status: 200, editor: undefined });
  expect(line).toBe(`{"time":"${TIME}","level":"info","event":"request","id":"a","status":200}`);
});

it("whatever a value holds, it neither ends the line, nor forges another, nor steers a terminal", () => {
  for (const text of [...NAUGHTY, ...WORSE]) {
    const line = lineOf(TIME, "error", "error", { message: text });
    expect(line).toMatch(/^[\x20-\x7e]*$/);
    expect(JSON.parse(line)).toEqual({ time: TIME, level: "error", event: "error", message: text });
  }
});
