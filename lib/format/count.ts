const format = new Intl.NumberFormat("en-US");

/** "no devices", "1 device", "1,200 devices"; `plural` where an s is not enough ("series"). */
export function formatCount(count: number, one: string, plural = `${one}s`): string {
  return `${count === 0 ? "no" : format.format(count)} ${count === 1 ? one : plural}`;
}

/** How much of a search stands there: "3 records", "the first 20 of 26 records", "the first 20 of more than 1,000 records". */
export function formatFound(shown: number, total: number, more: boolean): string {
  if (!more) return formatFew(shown, total, "record");
  const round = Math.floor(total / 1_000) * 1_000;
  return `the first ${format.format(shown)} of more than ${formatCount(Math.max(round, 1_000), "record")}`;
}

/** How much of a list stands there: "12 devices", "the first 40 of 120 launches". */
export function formatFew(shown: number, total: number, one: string, plural?: string): string {
  const all = formatCount(total, one, plural);
  return shown < total ? `the first ${format.format(shown)} of ${all}` : all;
}
