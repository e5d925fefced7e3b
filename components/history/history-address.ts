const HISTORY = "/edit/history";

export interface HistoryParts {
  readonly kind?: string;
  readonly record?: string;
  readonly person?: string;
  readonly day?: string;
  /** The id of the revision that the page begins after. */
  readonly from?: string;
}

/** A page of the history; what is empty is left out. */
export function historyAddress(parts: HistoryParts = {}): string {
  const said = Object.entries(parts).filter(([, value]) => value !== "" && value !== undefined);
  const query = new URLSearchParams(said as [string, string][]).toString();
  return query === "" ? HISTORY : `${HISTORY}?${query}`;
}

/** Everything that was done to a record. */
export function historyOf({ kind, slug }: { readonly kind: string; readonly slug: string }): string {
  return historyAddress({ kind, record: slug });
}

/** The page of one change, by the key of its submission. */
export function changeAddress(key: string): string {
  return `${HISTORY}/${key}`;
}
