import type { Certainty } from "@/lib/domain/belief/belief";
import type { SubjectKind } from "@/lib/domain/claim/claim";
import { formatCertainty } from "@/lib/format/certainty";
import { formatSeriesName, formatSubjectName } from "@/lib/format/subject-name";

/** What a launch is called by: its own title, else what it shows, else its brand. */
export interface TitleParts {
  readonly title: string | null;
  readonly brand: string;
  /** Names of what it shows; null for a device that nobody has named. */
  readonly lineUp: readonly (string | null)[];
}

/** "Galaxy Unpacked"; for a launch without a title "Xiaomi 12, 12 Pro", or "Xiaomi launch" when nothing is known. */
export function formatLaunchTitle({ title, brand, lineUp }: TitleParts): string {
  if (title !== null) return title;
  const [first, ...rest] = lineUp.filter((name) => name !== null);
  if (first === undefined) return `${brand} launch`;
  const short = rest.map((name) => withoutBrand(name, brand));
  if (short.length <= 2) return [first, ...short].join(", ");
  return `${first} and ${short.length} more`;
}

/** The same of what no launch is known to show: a device or a series goes by its own name. */
export function formatEntryName({ kind, ...parts }: TitleParts & { readonly kind?: SubjectKind | undefined }): string {
  if (kind === undefined || kind === "launch") return formatLaunchTitle(parts);
  const name = formatSubjectName({ kind, name: parts.title });
  return kind === "series" ? formatSeriesName(name) : name;
}

/** "12S, 12S Pro, 12S Ultra"; at most `most` names, then a count. Empty when nothing is known. */
export function formatLineUp(lineUp: readonly (string | null)[], brand: string, most = 4): string {
  const names = lineUp.map((name) => (name === null ? "an unnamed device" : withoutBrand(name, brand)));
  const shown = names.length > most ? names.slice(0, most - 1) : names;
  const rest = names.length - shown.length;
  return [...shown, ...(rest > 0 ? [`${rest} more`] : [])].join(", ");
}

export interface ShowsParts extends Pick<TitleParts, "lineUp"> {
  readonly brand: { readonly name: string };
  readonly lessSure: { readonly names: TitleParts["lineUp"]; readonly certainty: Certainty } | null;
}

/** The same, with what is less sure than the launch's date told apart: "iPhone 18; rumored to show iPhone 18 Pro, iPhone Ultra too". */
export function formatShows({ lineUp, lessSure, brand }: ShowsParts): string {
  if (lessSure === null) return formatLineUp(lineUp, brand.name);
  const sure = lineUp.filter((name) => !lessSure.names.includes(name));
  const unsure = `${formatCertainty(lessSure.certainty)} to show ${formatLineUp(lessSure.names, brand.name)}`;
  return sure.length === 0 ? unsure : `${formatLineUp(sure, brand.name)}; ${unsure} too`;
}

/**
 * The name without its brand in front, which says nothing under the brand's own heading. "OnePlus launch event" keeps it:
 * what is left has to be a name.
 */
export function withoutBrand(name: string, brand: string): string {
  if (!name.startsWith(`${brand} `)) return name;
  const rest = name.slice(brand.length + 1).trim();
  return /^[\p{Lu}\p{N}]/u.test(rest) || /^i[A-Z]/.test(rest) ? rest : name;
}
