import { isIPv4, isIPv6 } from "node:net";

/**
 * Where a request comes from, as far as anybody can tell: the last address of `X-Forwarded-For`, which the nearest proxy
 * wrote, or Next where there is none. Hearsay, for whoever reaches the app without a proxy may write it: good to slow down
 * one client among many, and never to let anybody in. Of IPv6 the network, for a client has its whole 64 bits.
 * Null where it tells nobody apart: no address, or this machine's own, which is that of a proxy that names no one.
 */
export function clientOf(headers: Pick<Headers, "get">): string | null {
  const last = headers.get("x-forwarded-for")?.split(",").at(-1)?.trim().toLowerCase() ?? "";
  const mapped = last.startsWith("::ffff:") ? last.slice("::ffff:".length) : last;
  if (isIPv4(mapped)) return mapped.startsWith("127.") ? null : mapped;
  if (!isIPv6(last) || last.includes("%") || last === "::1") return null;
  return networkOf(last);
}

function networkOf(address: string): string {
  const [head = [], tail] = address.split("::").map((part) => (part === "" ? [] : part.split(":")));
  const groups =
    tail === undefined ? head : [...head, ...Array<string>(8 - head.length - tail.length).fill("0"), ...tail];
  return groups
    .slice(0, 4)
    .map((group) => parseInt(group, 16).toString(16))
    .join(":");
}
