import type { Bearing } from "./bearing";

/** How the claims on one question fall out; `deciding` is in neither list, and null when none of them can decide. */
export interface Decision {
  readonly deciding: Bearing | null;
  readonly agreeing: readonly Bearing[];
  readonly dissenting: readonly Bearing[];
  /** Those that assert what another claim denies, and so say nothing finer than what is decided. */
  readonly denied: ReadonlySet<Bearing>;
}
