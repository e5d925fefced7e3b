import { withoutSecrets } from "./without-secrets";

const LONGEST = 300;
/** What an address of the door may be made of, besides a link's token. */
const WORD = /^[a-z-]{1,20}$/;

/**
 * The path of an address, as it may be kept: no query, since a search is somebody's own and a link's token opens the door;
 * and of the door itself no part that could be one.
 */
export function toldPath(url: string): string {
  const [path = ""] = url.split(/[?#]/);
  if (!/^\/(?:sign-in|invite|join)(?:\/|$)/i.test(path)) return withoutSecrets(path, LONGEST);
  return path
    .split("/")
    .map((part) => (part === "" || WORD.test(part) ? part : "…"))
    .join("/");
}

/** A file, or a page of the process' own. */
const UNTOLD = /^\/(?:_next\/|favicon\.ico|icon\.svg|robots\.txt)/;

/** Whether nothing is to be followed of a request: a file that is sent as it lies there. */
export function isFile(url: string): boolean {
  return UNTOLD.test(url);
}

/**
 * Whether an answer is worth a line: what failed, what was written, and what was made for one request. Not a published page,
 * which the proxy in front counts better; nor that the process is well, or what it says to itself.
 */
export function isTold(method: string, url: string, status: number, published: boolean): boolean {
  if (status >= 500) return !url.startsWith("/api/health");
  if (/^\/api\/(?:health|refresh)(?:[/?]|$)/.test(url)) return status >= 400 && method !== "GET";
  return !published || !["GET", "HEAD"].includes(method);
}
