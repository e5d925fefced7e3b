/** Longest slug that is made; a suffix for uniqueness comes on top. */
const MAX_LENGTH = 80;

/**
 * A text as part of an address: lower-case ASCII letters and digits, hyphens between. "Mi MIX Fold" is `mi-mix-fold`,
 * "12 Pro+" is `12-pro-plus`. Empty where the text has no such letters ("小米"): the caller has a fallback.
 */
export function slugify(text: string): string {
  const plain = text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("+", " plus ")
    .replaceAll("&", " and ")
    .replace(/['’]/g, "");
  const words = plain.split(/[^a-z0-9]+/).filter(Boolean);
  let slug = "";
  for (const word of words) {
    const longer = slug === "" ? word.slice(0, MAX_LENGTH) : `${slug}-${word}`;
    if (longer.length > MAX_LENGTH) break;
    slug = longer;
  }
  return slug;
}

/** A slug for something that belongs to a brand: the brand stands in front, unless the name says it. */
export function brandedSlug(brandSlug: string, name: string, fallback: string): string {
  const own = slugify(name) || fallback;
  return `-${own}-`.includes(`-${brandSlug}-`) ? own : `${brandSlug}-${own}`;
}

/** Of `slug`, `slug-2`, `slug-3` … so many, after those that are `skipped`. */
export function numberedSlugs(slug: string, skipped: number, count: number): string[] {
  return Array.from({ length: count }, (_, place) => skipped + place + 1).map((nth) =>
    nth === 1 ? slug : `${slug}-${nth}`,
  );
}
