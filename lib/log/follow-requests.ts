import { randomUUID } from "node:crypto";
import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage, ServerResponse } from "node:http";
import { openRequests, REQUEST_ID } from "./note-editor";
import { isFile, isTold, toldPath } from "./told-request";
import { writeLine } from "./write-line";

/** Two years, as browsers ask for (RFC 6797). Not for hosts beneath ours: they may be somebody else's. */
const ONLY_BY_HTTPS = "max-age=63072000";

/** Node's own word that a request has come in, before anybody answers it. */
const BEGINS = "http.server.request.start";

/**
 * From here on each request that is not for a file has an id, which it is answered with, and which stands in its line and in
 * those of its errors. Next has no hook that knows the status of an answer; Node has. `origin` is that of the site.
 */
export function followRequests(origin: string): void {
  const secure = origin.startsWith("https:");
  subscribe(BEGINS, (message) => {
    const { request, response } = message as { request: IncomingMessage; response: ServerResponse };
    if (secure) response.setHeader("Strict-Transport-Security", ONLY_BY_HTTPS);
    if (!isFile(request.url ?? "")) follow(request, response);
  });
}

function follow(request: IncomingMessage, response: ServerResponse): void {
  const begun = performance.now();
  const id = randomUUID();
  const { method = "", url = "" } = request;
  request.headers[REQUEST_ID] = id;
  response.setHeader(REQUEST_ID, id);
  const requests = openRequests();
  requests.set(id, {});
  response.once("close", () => {
    const noted = requests.get(id);
    requests.delete(id);
    const status = response.statusCode;
    const published = response.hasHeader("x-nextjs-cache") || response.hasHeader("x-nextjs-prerender");
    if (!isTold(method, url, status, published)) return;
    writeLine(status >= 500 ? "error" : "info", "request", {
      id,
      method,
      path: toldPath(url),
      status,
      ms: Math.round(performance.now() - begun),
      editor: noted?.editor,
      // Who asked has gone away before the answer was whole.
      cut: response.writableFinished ? undefined : true,
    });
  });
}
