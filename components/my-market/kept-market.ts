import type { MarketCode } from "@/lib/domain/market/market";

const KEY = "market";
const CHANGED = "debut:market";

/** Where a browser keeps nothing, the choice holds until the page is left. */
let unkept: MarketCode | null = null;

/** Where the reader is, as chosen on any page of this site; null where nothing (or nonsense) was kept. */
export function keptMarket(): MarketCode | null {
  try {
    const kept = localStorage.getItem(KEY);
    return kept !== null && /^[A-Z]{2}$/.test(kept) ? kept : null;
  } catch {
    return unkept;
  }
}

/** Null forgets it. Whoever watches is told, in other tabs too. */
export function keepMarket(code: MarketCode | null): void {
  try {
    if (code === null) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, code);
  } catch {
    unkept = code;
  }
  dispatchEvent(new Event(CHANGED));
}

export function watchMarket(changed: () => void): () => void {
  addEventListener(CHANGED, changed);
  addEventListener("storage", changed);
  return () => {
    removeEventListener(CHANGED, changed);
    removeEventListener("storage", changed);
  };
}
