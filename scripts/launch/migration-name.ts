/**
 * A migration's folder as Prisma names it: when it was written, to the second in UTC, and what it does.
 * @throws Error when the words hold no letter or digit.
 */
export function migrationName(words: string, written: Date): string {
  const stamp = written.toISOString().replace(/\D/g, "").slice(0, 14);
  const slug = words
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "_")
    .replace(/^_+|_+$/g, "");
  if (slug === "") throw new Error("Say what the migration does: npm run migrate:new add prices");
  return `${stamp}_${slug}`;
}
