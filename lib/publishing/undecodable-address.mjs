const HEX = "[0-9A-Fa-f]";
const TAIL = `%[89ABab]${HEX}`;

/** One letter of an address that `decodeURIComponent` takes: as it stands, or the percent codes of one in UTF-8 (RFC 3629). */
const LETTER = [
  "[^%]",
  `%[0-7]${HEX}`,
  `%[Cc][2-9A-Fa-f]${TAIL}`,
  `%[Dd]${HEX}${TAIL}`,
  `%[Ee]0%[ABab]${HEX}${TAIL}`,
  `%[Ee][1-9A-CEFa-cef]${TAIL}${TAIL}`,
  `%[Ee][Dd]%[89]${HEX}${TAIL}`,
  `%[Ff]0%[9ABab]${HEX}${TAIL}${TAIL}`,
  `%[Ff][1-3]${TAIL}${TAIL}${TAIL}`,
  `%[Ff]4%8${HEX}${TAIL}${TAIL}`,
].join("|");

/** A pattern for what follows the first slash of an address that cannot be decoded: "devices/%ff". */
export const UNDECODABLE = `(?:(?!(?:${LETTER})*$)).*`;

/**
 * Leads an address that cannot be decoded to where nothing is. A route with a parameter would try, and Next, which keeps no
 * page for 400 among App Router pages, would answer 500 and a bare line of text.
 */
export const undecodableToNowhere = { source: `/:undecodable(${UNDECODABLE})`, destination: "/undecodable" };
