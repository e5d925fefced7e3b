import type { Bearing } from "./bearing";

/** How the claims on one question fall out; `deciding` is in neither list, and null when none of them can decide. */
export interface Decision {
  readonly deciding: Bearing | null;
  readonly agreeing: readonly Bearing[];
  readonly dissenting: readonly Bearing[];
}
