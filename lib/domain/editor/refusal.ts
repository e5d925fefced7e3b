/** Why a write was turned away at the gate, before it was looked at. */
export const REFUSALS = ["wrong-origin", "signed-out", "no-editor", "not-permitted"] as const;
export type Refusal = (typeof REFUSALS)[number];
