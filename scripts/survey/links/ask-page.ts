import { setTimeout as sleep } from "node:timers/promises";

const PATIENCE_MS = 60_000;
/** A throttled page is asked for again so often. */
const ATTEMPTS = 60;
const HOPS = 5;

export interface AnsweredPage {
  readonly status: number;
  /** Where it was found in the end, after redirects; null where that is another site. */
  readonly page: string | null;
  /** Without parameters: "text/html". */
  readonly type: string;
  readonly text: string;
}

/** Asks for a page, as patiently as its throttle asks for. Redirects are followed within the site. */
export async function askPage(origin: string, page: string): Promise<AnsweredPage> {
  let at = page;
  for (let hop = 0; hop <= HOPS; hop++) {
    const response = await ask(new URL(at, origin));
    const text = await response.text();
    const location = response.headers.get("location");
    if (response.status < 300 || response.status >= 400 || location === null) {
      const type = (response.headers.get("content-type") ?? "").split(";")[0] ?? "";
      return { status: response.status, page: at, type, text };
    }
    const next = new URL(location, new URL(at, origin));
    if (next.origin !== origin) return { status: 200, page: null, type: "", text: "" };
    at = next.pathname + next.search;
  }
  throw new Error(`is redirected more than ${HOPS} times`);
}

async function ask(url: URL): Promise<Response> {
  for (let attempt = 1; ; attempt++) {
    const response = await fetch(url, { redirect: "manual", signal: AbortSignal.timeout(PATIENCE_MS) });
    if (response.status !== 429 || attempt === ATTEMPTS) return response;
    await response.arrayBuffer();
    await sleep(1_000 * Number(response.headers.get("retry-after") ?? 1) || 1_000);
  }
}
