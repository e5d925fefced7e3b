const HERE = "https://here.invalid";

/** Where to go after signing in: a page of the desk, and nothing that could lead off this site. */
export function returnPath(asked: string | undefined): string {
  if (!asked?.startsWith("/") || !URL.canParse(asked, HERE)) return "/edit";
  const url = new URL(asked, HERE);
  const inside = url.origin === HERE && /^\/edit(\/|$)/.test(url.pathname);
  return inside ? `${url.pathname}${url.search}` : "/edit";
}
