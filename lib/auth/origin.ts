/**
 * Whether a write may have been sent by a page of our own: its `Origin` equals the configured one, letter for letter.
 * Only that header and the browser's own fetch metadata are believed; `Host` and `X-Forwarded-Host` are whatever a
 * client or a proxy says. A browser that leaves `Origin` out must say `Sec-Fetch-Site: same-origin`.
 */
export function isOwnOrigin(headers: Pick<Headers, "get">, appOrigin: string): boolean {
  const origin = headers.get("origin");
  const site = headers.get("sec-fetch-site");
  if (site !== null && site !== "same-origin") return false;
  return origin === null ? site === "same-origin" : origin === appOrigin;
}
