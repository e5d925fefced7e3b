import { once } from "node:events";
import { createServer, request, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { followRequests } from "./follow-requests";
import { noteEditor, openRequests, REQUEST_ID } from "./note-editor";
import { tellError } from "./tell-error";

type Line = Readonly<Record<string, string | number>>;

let server: Server;
let lines: Line[] = [];

beforeAll(async () => {
  followRequests("https://debut.example");
  server = createServer(({ headers, url = "", method = "" }, response) => {
    const told = { get: (name: string) => String(headers[name] ?? "") };
    if (url.startsWith("/edit")) noteEditor(told, "an-editor");
    if (url.startsWith("/calendar")) response.setHeader("x-nextjs-cache", "HIT");
    if (url === "/broken") {
      const context = { routerKind: "App Router", routePath: "/broken", routeType: "render" } as const;
      const asked = { path: url, method, headers: headers as Record<string, string> };
      void tellError(new Error("no\nway"), asked, { ...context, revalidateReason: undefined });
      response.statusCode = 500;
    }
    response.end("done");
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
});
afterAll(() => server.close());
beforeEach(() => {
  lines = [];
  const write = (text: string | Uint8Array) => {
    lines.push(JSON.parse(String(text)) as Line);
    return true;
  };
  vi.spyOn(process.stdout, "write").mockImplementation(write);
  vi.spyOn(process.stderr, "write").mockImplementation(write);
});

async function ask(path: string, headers: Record<string, string> = {}, method = "GET") {
  const { port } = server.address() as AddressInfo;
  const asked = request({ host: "127.0.0.1", port, path, headers, method });
  asked.end();
  const [answer] = (await once(asked, "response")) as [IncomingMessage];
  answer.resume();
  await once(answer, "end");
  await vi.waitFor(() => expect(openRequests().size).toBe(0));
  return answer;
}

it("a page for an editor is a line, under the id that it was answered with", async () => {
  const { headers } = await ask("/edit/launches/new?title=secret");
  expect(lines).toEqual([
    {
      ...{ time: expect.any(String), level: "info", event: "request", id: headers[REQUEST_ID], method: "GET" },
      ...{ path: "/edit/launches/new", status: 200, ms: expect.any(Number), editor: "an-editor" },
    },
  ]);
});

it("nobody names a request but we", async () => {
  const { headers } = await ask("/edit", { [REQUEST_ID]: "forged" });
  expect(headers[REQUEST_ID]).toMatch(/^[\da-f-]{36}$/);
  expect(lines[0]?.["id"]).toBe(headers[REQUEST_ID]);
});

it("a published page is none, a write to it is one", async () => {
  await ask("/calendar/2022");
  expect(lines).toEqual([]);
  await ask("/calendar/2022", {}, "POST");
  expect(lines).toMatchObject([{ method: "POST", path: "/calendar/2022", status: 200 }]);
});

it("an error has the id of its request, in one line", async () => {
  const { headers } = await ask("/broken");
  const id = headers[REQUEST_ID];
  expect(lines).toMatchObject([
    { level: "error", event: "error", id, message: "no\nway", route: "/broken" },
    { level: "error", event: "request", id, status: 500 },
  ]);
});

it("a browser is told to come by https alone, where that is our address", async () => {
  const { headers } = await ask("/_next/static/a.js");
  expect(headers["strict-transport-security"]).toBe("max-age=63072000");
  expect(headers).not.toHaveProperty(REQUEST_ID);
  expect(lines).toEqual([]);
});
