import {
  LAUNCH_STATUSES,
  LINEAGES,
  NAME_KINDS,
  PHASES,
  PRICE_KINDS,
  SOURCE_KINDS,
  STANCES,
  WORDINGS,
} from "@/lib/domain/claim/claim";
import { FORM_FACTORS } from "@/lib/domain/device/form-factor";

/** A word of the domain as a form offers it. */
export interface FormChoice {
  readonly value: string;
  readonly label: string;
}

function choices<Word extends string>(words: readonly Word[], labels: Record<Word, string>): readonly FormChoice[] {
  return words.map((word) => ({ value: word, label: labels[word] }));
}

export const WORDING_CHOICES = choices(WORDINGS, {
  states: "states it (“will”, “is”)",
  expects: "expects it (“should”, “is expected to”)",
  speculates: "speculates (“may”, “could”)",
});

export const SOURCE_KIND_CHOICES = choices(SOURCE_KINDS, {
  brand: "Brand: this brand’s own voice",
  regulator: "Regulator",
  carrier: "Carrier",
  retailer: "Retailer",
  press: "Press",
  leaker: "Leaker, or nobody named",
  community: "Community",
});

export const PHASE_CHOICES = choices(PHASES, {
  coming: "will come there",
  "on-sale": "is on sale there",
  ended: "was sold there",
  canceled: "was canceled there",
});

export const FORM_FACTOR_CHOICES = choices(FORM_FACTORS, {
  bar: "Bar",
  flip: "Flip",
  fold: "Fold",
  trifold: "Trifold",
  slider: "Slider",
});

export const LAUNCH_STATUS_CHOICES = choices(LAUNCH_STATUSES, {
  planned: "is planned",
  held: "took place",
  moved: "was moved, with no new date",
  canceled: "was canceled",
});

export const STANCE_CHOICES = choices(STANCES, {
  asserts: "says so",
  denies: "denies it",
  "leaves-open": "leaves it open",
});

export const NAME_KIND_CHOICES = choices(NAME_KINDS, {
  official: "its name",
  rumored: "a rumored name",
  codename: "a codename",
  "model-number": "a model number",
});

export const LINEAGE_CHOICES = choices(LINEAGES, {
  "successor-of": "follows",
  "updated-version-of": "is an updated version of",
  "variant-of": "is a variant of",
  "rebrand-of": "is, under another name,",
});

export const PRICE_KIND_CHOICES = choices(PRICE_KINDS, {
  exact: "exactly",
  from: "from",
  about: "about",
  range: "from … to …",
});
