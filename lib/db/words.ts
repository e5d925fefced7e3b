/** `launch_window` to `launch-window`, as a type. */
export type Word<S extends string> = S extends `${infer Head}_${infer Tail}` ? `${Head}-${Word<Tail>}` : S;
/** `launch-window` to `launch_window`, as a type. */
export type Column<S extends string> = S extends `${infer Head}-${infer Tail}` ? `${Head}_${Column<Tail>}` : S;

/** The domain's word for a value of a database enum, which cannot hold a hyphen. */
export function word<S extends string>(column: S): Word<S> {
  return column.replaceAll("_", "-") as Word<S>;
}

/** The database enum's value for a word of the domain. */
export function column<S extends string>(word: S): Column<S> {
  return word.replaceAll("-", "_") as Column<S>;
}
