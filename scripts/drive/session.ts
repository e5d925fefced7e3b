/** An answer that never came, or not in time. */
const PATIENCE_MS = 30_000;

/** A browser's cookie jar and its address bar, and nothing else of a browser: no script runs. Redirects are not followed. */
export class Session {
  readonly #cookies = new Map<string, string>();

  constructor(readonly origin: string) {}

  get(path: string): Promise<Response> {
    return this.#send(path, { method: "GET" });
  }

  /** Sends a form as a browser sends one of this site's own. */
  post(path: string, body: FormData): Promise<Response> {
    return this.#send(path, { method: "POST", body, headers: { origin: this.origin } });
  }

  async #send(path: string, init: RequestInit): Promise<Response> {
    const headers = new Headers(init.headers);
    const cookies = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    if (cookies !== "") headers.set("cookie", cookies);
    const signal = AbortSignal.timeout(PATIENCE_MS);
    const response = await fetch(new URL(path, this.origin), { ...init, headers, redirect: "manual", signal });
    for (const cookie of response.headers.getSetCookie()) this.#keep(cookie);
    return response;
  }

  #keep(cookie: string): void {
    const [pair = "", ...attributes] = cookie.split(";");
    const equals = pair.indexOf("=");
    const name = pair.slice(0, equals).trim();
    if (attributes.some((attribute) => /^\s*max-age=0\s*$/i.test(attribute))) this.#cookies.delete(name);
    else this.#cookies.set(name, pair.slice(equals + 1).trim());
  }
}
