/** The pages that can be seen as of a day, without the first slash: those of records and markets, not the lists of them. */
const WITH_A_PAST = "(?:launches|devices|series|brands|markets)/.+|calendar(?:/.*)?";

const pattern = new RegExp(`^/(?:${WITH_A_PAST})$`);

/** @param {string} path */
export const hasAPast = (path) => pattern.test(path);

/** Whatever is asked for: what is no day is answered before (proxy.ts), or not found. Nothing at all asks for nothing. */
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
