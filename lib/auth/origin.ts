type Asked = Pick<Headers, "get">;

/**
 * Whether a write may have been sent by a page of our own: its `Origin` equals the configured one, letter for letter.
 * Only that header and the browser's own fetch metadata are believed; `Host` and `X-Forwarded-Host` are whatever a
 * client or a proxy says. A browser that leaves `Origin` out must say `Sec-Fetch-Site: same-origin`.
 */
export function isOwnOrigin(headers: Asked, appOrigin: string): boolean {
  const origin = headers.get("origin");
  const site = headers.get("sec-fetch-site");
  if (site !== null && site !== "same-origin") return false;
  return origin === null ? site === "same-origin" : origin === appOrigin;
}

/**
 * Whether another site plainly sent this: it need not come as far as a form that tells why it was refused. Whoever opened us
 * under a name that is not the configured one (`127.0.0.1` for `localhost`) is no other site; the gate tells them.
 */
export function isForeign(headers: Asked, appOrigin: string): boolean {
  const origin = headers.get("origin");
  const site = headers.get("sec-fetch-site");
  if (site === "cross-site" || site === "same-site") return true;
  if (origin === null || origin === appOrigin) return false;
  return !URL.canParse(origin) || new URL(origin).host !== headers.get("host");
}

/**
 * The headers with which a write goes on to Next, which believes `X-Forwarded-Host` over `Host` when it compares them with
 * `Origin`. It is told our own host where the origin is ours, and otherwise no forwarded one: ours is the stricter check.
 */
export function withoutForgedHost(headers: Headers, appOrigin: string): Headers {
  const told = new Headers(headers);
  if (headers.get("origin") === appOrigin) told.set("x-forwarded-host", new URL(appOrigin).host);
  else told.delete("x-forwarded-host");
  return told;
}
