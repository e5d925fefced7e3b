/**
 * Which of what a launch shows are meant: "all 4 phones", "both series", "iPhone 17 and iPhone Air". `of`: how many there are;
 * `noun`: what all of them are.
 */
export function formatPhones(names: readonly string[], of: number, noun = "phones"): string {
  if (names.length === of && of > 1) return of === 2 ? `both ${noun}` : `all ${of} ${noun}`;
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} and ${last}`;
}
