/** No slug is longer; an address that is was made up. */
const LONGEST_SLUG = 120;

/** True for what an address can end in: small letters and digits, single hyphens between. The database holds the same rule. */
export function isSlug(text: string): boolean {
  return text.length <= LONGEST_SLUG && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);
}
