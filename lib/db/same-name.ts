/**
 * Matches a name whatever its capitals. The query compares by ILIKE, where "%" and "_" stand for anything and a last "\" is an
 * error: in a name they are what they are.
 */
export function sameName(name: string) {
  return { equals: name.replace(/[\\%_]/g, "\\$&"), mode: "insensitive" } as const;
}
