import { setImmediate as nextTurn } from "node:timers/promises";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { tellConsole } from "./tell-console";
import { tellError } from "./tell-error";

const spoken = { ...console };
let lines: Readonly<Record<string, string>>[] = [];

beforeEach(() => {
  lines = [];
  const write = (text: string | Uint8Array) => {
    lines.push(JSON.parse(String(text)) as (typeof lines)[number]);
    return true;
  };
  vi.spyOn(process.stdout, "write").mockImplementation(write);
  vi.spyOn(process.stderr, "write").mockImplementation(write);
  tellConsole();
});
afterEach(() => {
  Object.assign(console, spoken);
});

it("what is said over several lines and in color is one plain line", () => {
  console.warn("\u001b[31mfirst\u001b[0m\n second %s", "third");
  expect(lines).toMatchObject([{ level: "warn", event: "console", message: "first\n second third" }]);
});

it("nothing that opens is said", () => {
  console.log("at postgresql://debut:opens@127.0.0.1/debut");
  expect(JSON.stringify(lines)).not.toContain("opens");
});

it("an error of a request is told once, with the request's id; any other is told too", async () => {
  const [own, other] = [new Error("of a request"), new Error("of nobody")];
  const context = { routerKind: "App Router", routePath: "/edit", routeType: "render" } as const;
  console.error(own);
  void tellError(
    own,
    { path: "/edit", method: "GET", headers: { "x-request-id": "an-id" } },
    { ...context, revalidateReason: undefined },
  );
  console.error("⨯", other);
  await nextTurn();
  await nextTurn();
  expect(lines).toMatchObject([
    { level: "error", event: "error", id: "an-id", message: "of a request" },
    { level: "error", event: "console", message: "of nobody" },
  ]);
});
