import { chosenIn, searchWith, type Chosen } from "./filters";

/** Told when the filters in the address change, which no event of the browser tells. */
const CHANGED = "calendar-filters";

/** For `useSyncExternalStore`: calls when the address may have other filters. */
export function onChosen(call: () => void): () => void {
  addEventListener(CHANGED, call);
  addEventListener("popstate", call);
  return () => {
    removeEventListener(CHANGED, call);
    removeEventListener("popstate", call);
  };
}

/** The filters in the address as a query string, the same string while they are the same. */
export function chosenSearch(): string {
  return searchWith(isListed() ? "?view=list" : "", chosenIn(location.search));
}

/** Keeps them in the address: the page stays where it is, and going back leads to the page before. */
export function choose(chosen: Chosen): void {
  replaceSearch(searchWith(location.search, chosen));
}

/** Whether the address asks for a plain list. */
export function isListed(): boolean {
  return new URLSearchParams(location.search).get("view") === "list";
}

export function showAsList(asList: boolean): void {
  const query = new URLSearchParams(location.search);
  if (asList) query.set("view", "list");
  else query.delete("view");
  replaceSearch(query.size > 0 ? `?${query}` : "");
}

function replaceSearch(search: string): void {
  history.replaceState(history.state, "", `${location.pathname}${search}${location.hash}`);
  dispatchEvent(new Event(CHANGED));
}
