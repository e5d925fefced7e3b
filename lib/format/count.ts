const format = new Intl.NumberFormat("en-US");

/** "1,200". */
export function formatNumber(count: number): string {
  return format.format(count);
}

/** "no devices", "1 device", "1,200 devices"; `plural` where an s is not enough ("series"). */
export function formatCount(count: number, one: string, plural = `${one}s`): string {
  return `${count === 0 ? "no" : format.format(count)} ${count === 1 ? one : plural}`;
}

/** How much of a search stands there: "3 records", "the first 20 of 26 records", "the first 20 of at least 108 records". */
export function formatFound(shown: number, total: number, more: boolean): string {
  if (!more) return formatFew(shown, total, "record");
  return `the first ${format.format(shown)} of at least ${formatCount(total, "record")}`;
}

/** How much of a list stands there: "12 devices", "the first 40 of 120 launches". */
export function formatFew(shown: number, total: number, one: string, plural?: string): string {
  const all = formatCount(total, one, plural);
  return shown < total ? `the first ${format.format(shown)} of ${all}` : all;
}

/** How much of what comes latest first stands there: "12 claims", "the latest 100 of 250 claims". */
export function formatLatest(shown: number, total: number, one: string, plural?: string): string {
  const all = formatCount(total, one, plural);
  return shown < total ? `the latest ${format.format(shown)} of ${all}` : all;
}
