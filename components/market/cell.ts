/** A cell of a table of answers. */
export const CELL = "border-b border-hair py-2.5 pr-3 align-top";
