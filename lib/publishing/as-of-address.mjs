/** The folders whose pages can be seen as of a day, and what is under them. */
export const WITH_A_PAST = "(?:launches|devices|series|brands|markets|calendar)(?:/.*)?";

/** Whatever is asked for, so that what is no day is not found; nothing at all asks for nothing. */
const ANY_DAY = "(?<asOf>[\\s\\S]+)";

const rewrite = (clock, ...has) => ({
  source: `/:place(${WITH_A_PAST})`,
  has: [{ type: "query", key: "asOf", value: ANY_DAY }, ...has],
  destination: `/as-of/:asOf/${clock}/:place`,
});

/**
 * Lead `?asOf=2022-06-28` to a page of its own, which can be published like any other: what had been stated by that day, or
 * with `&recorded=1` what Debut had recorded by then. The first that fits is the last: what it leads to fits neither. They
 * stand before the rule for addresses that cannot be decoded, since what is asked for becomes part of one.
 */
export const asOfToItsPage = [rewrite("recorded", { type: "query", key: "recorded", value: "1" }), rewrite("stated")];
