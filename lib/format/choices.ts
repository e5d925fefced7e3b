import { LAUNCH_STATUSES, PHASES, SOURCE_KINDS, WORDINGS } from "@/lib/domain/claim/claim";
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
