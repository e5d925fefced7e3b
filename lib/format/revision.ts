import type { Certainty } from "@/lib/domain/belief/belief";
import type { LaunchStatus, NameKind, Phase } from "@/lib/domain/claim/claim";
import type {
  RecordState,
  StateInMarket,
  StateOfDate,
  StateOfField,
  StateOfMember,
  StateOfName,
} from "@/lib/domain/revision/record-state";
import { formatCertainty } from "@/lib/format/certainty";
import { FORM_FACTOR_CHOICES } from "@/lib/format/choices";
import { formatPrice } from "@/lib/format/price";
import { formatSubjectName } from "@/lib/format/subject-name";
import { formatWindow } from "@/lib/format/window";

/** One thing that differs between the two sides of a revision; null stands for nothing. */
export interface ToldDifference {
  readonly what: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** One thing that a state says; `key` tells the same thing of another state. */
interface Telling {
  readonly key: string;
  readonly what: string;
  readonly text: string;
  /** What goes without saying where nothing is said. */
  readonly unsaid?: string;
}

/** What a revision changed, thing by thing, in the order in which a page would tell it. Empty: nothing that readers see. */
export function formatDifferences(before: RecordState, after: RecordState): ToldDifference[] {
  const [was, is] = [tell(before), tell(after)];
  const keys = new Set([...is.keys(), ...was.keys()]);
  return [...keys].flatMap((key): ToldDifference[] => {
    const [old, now] = [was.get(key), is.get(key)];
    if ((old?.text ?? now?.unsaid) === (now?.text ?? old?.unsaid)) return [];
    return [{ what: now?.what ?? old?.what ?? key, before: old?.text ?? null, after: now?.text ?? null }];
  });
}

function tell({ listed, date, lineUp, markets, names, fields }: RecordState): Map<string, Telling> {
  const told = [
    ...(listed === null ? [] : [{ key: "listed", what: "Readers", text: listed ? "see it" : "do not see it" }]),
    ...tellDate(date),
    ...names.map(tellName),
    ...lineUp.map(tellMember),
    ...markets.map(tellMarket),
    ...fields.flatMap(tellField),
  ];
  return new Map(told.map((telling) => [telling.key, telling]));
}

const STATUSES: Readonly<Record<LaunchStatus, string>> = {
  planned: "planned",
  held: "took place",
  moved: "moved, with no new date",
  canceled: "canceled",
};

function tellDate(date: StateOfDate | null): Telling[] {
  if (date === null) return [];
  const { window, certainty, status } = date;
  // Where nobody has said anything, there is no date and none is missed.
  const told =
    certainty === "unknown" ? [] : [{ key: "date", what: "Date", text: sure(formatWindow(window), certainty) }];
  return [...told, { key: "status", what: "Status", text: STATUSES[status], unsaid: STATUSES.planned }];
}

const NAME_KINDS: Readonly<Record<NameKind, string>> = {
  official: "Name",
  rumored: "Rumored name",
  codename: "Codename",
  "model-number": "Model number",
};

function tellName({ text, kind, place, certainty, current }: StateOfName): Telling {
  const within = place === null ? "" : `, in ${place}`;
  const shown = current ? ", the one that is shown" : "";
  return {
    key: `name ${kind} ${place ?? ""} ${text}`,
    what: NAME_KINDS[kind],
    text: `${sure(text, certainty)}${within}${shown}`,
  };
}

function tellMember({ id, kind, name, holds, certainty }: StateOfMember): Telling {
  return {
    key: `member ${id}`,
    what: formatSubjectName({ kind, name }),
    text: sure(holds ? "shown there" : "not shown there", certainty),
  };
}

const PHASES: Readonly<Record<Phase, readonly [string, string]>> = {
  coming: ["comes there", "does not come there"],
  "on-sale": ["is sold there", "is not sold there"],
  ended: ["is no longer sold there", "is still sold there"],
  canceled: ["was canceled there", "was not canceled there"],
};

function tellMarket({ market, place, offer, ...said }: StateInMarket): Telling {
  const { phase, holds, certainty, preorder, sale, price } = said;
  const parts = [
    ...(phase === null ? [] : [sure(PHASES[phase][holds === false ? 1 : 0], certainty)]),
    ...(preorder === null ? [] : [sure(`pre-order ${formatWindow(preorder.window)}`, preorder.certainty)]),
    ...(sale === null ? [] : [sure(`on sale ${formatWindow(sale.window)}`, sale.certainty)]),
    ...(price === null ? [] : [sure(formatPrice(price.price), price.certainty)]),
  ];
  return {
    key: `market ${market} ${offer}`,
    what: offer === "" ? place : `${place}, ${offer}`,
    text: parts.length === 0 ? "left open" : parts.join("; "),
  };
}

/** The columns of the catalog. One without a word here goes by its own name. */
const FIELDS: Readonly<Record<string, string>> = {
  slug: "Address",
  name: "Working name",
  title: "Title",
  brandId: "Brand",
  seriesId: "Series",
  parentId: "Belongs to",
  homeMarket: "Home market",
  formFactor: "Shape",
  mergedIntoId: "Merged into",
  quiet: "Quiet",
  venue: "Venue",
  streamUrl: "Stream",
  website: "Website",
  called: "Name",
  kind: "Kind of source",
  url: "Page",
  members: "Members",
  role: "Role",
  access: "May come in",
};

const SHAPES = new Map(FORM_FACTOR_CHOICES.map(({ value, label }) => [value, label]));
const VALUES = new Map([
  ["true", "yes"],
  ["false", "no"],
]);

function tellField(state: StateOfField): Telling[] {
  const { what, text } = formatField(state);
  return text === null ? [] : [{ key: `field ${state.field}`, what, text }];
}

/** What a column of the catalog is called, and what it holds; null where it is empty. */
export function formatField({ field, value }: StateOfField): { readonly what: string; readonly text: string | null } {
  const text = value && ((field === "formFactor" ? SHAPES : VALUES).get(value) ?? value);
  return { what: FIELDS[field] ?? field, text };
}

function sure(text: string, certainty: Certainty): string {
  return `${text} (${formatCertainty(certainty)})`;
}
