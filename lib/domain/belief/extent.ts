import type { ClaimValue, Price } from "../claim/claim";
import { contains, overlaps } from "../window/overlap";

/** An "about" price leaves this much room to either side. */
const ABOUT = 0.1;

/**
 * True if denying `outer` denies `inner`: every day of it, the same price. Null for values without extent, where a claim
 * is about yes or no.
 */
export function covers(outer: ClaimValue, inner: ClaimValue): boolean | null {
  if ("window" in outer && "window" in inner) return contains(outer.window, inner.window);
  if ("price" in outer && "price" in inner) {
    const [wide, narrow] = [amounts(outer.price), amounts(inner.price)];
    return outer.price.currency === inner.price.currency && wide.low <= narrow.low && narrow.high <= wide.high;
  }
  return null;
}

/** True if both can be right at once: they share a day, or an amount in one currency. */
export function compatible(a: ClaimValue, b: ClaimValue): boolean {
  if ("window" in a && "window" in b) return overlaps(a.window, b.window);
  if ("price" in a && "price" in b) {
    const [one, other] = [amounts(a.price), amounts(b.price)];
    return a.price.currency === b.price.currency && one.low <= other.high && other.low <= one.high;
  }
  return false;
}

function amounts({ kind, low, high }: Price): { low: number; high: number } {
  const amount = Number(low);
  switch (kind) {
    case "exact":
      return { low: amount, high: amount };
    case "from":
      return { low: amount, high: Infinity };
    case "range":
      return { low: amount, high: Number(high ?? low) };
    case "about":
      return { low: amount * (1 - ABOUT), high: amount * (1 + ABOUT) };
  }
}
