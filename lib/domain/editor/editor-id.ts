declare const minted: unique symbol;

/**
 * An editor who has passed the gate. Only `lib/auth` makes one, so a mutation that takes it cannot be called
 * by anyone whose session was not looked at. Scripts that act for nobody pass `null` where that is allowed.
 */
export type EditorId = string & { readonly [minted]: true };
