/** The first column stays where it is while the phones are moved under it. */
export const FIRST = "sticky left-0 z-1 bg-paper pr-1.5 text-left md:pr-3 align-top print:static";

/** What stands in a cell of which nobody has said anything. */
export const NOTHING_SAID = "nothing said";
