const kept = globalThis as typeof globalThis & { debutListening?: boolean };

/** Whether this process hears of writes: only then are its pages known to be what the ledger says. */
export function isListening(): boolean {
  return kept.debutListening === true;
}

export function setListening(listening: boolean): void {
  kept.debutListening = listening;
}
