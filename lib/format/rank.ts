import { RANKS, type Rank } from "@/lib/domain/claim/claim";

const LABELS: Readonly<Record<Rank, string>> = {
  preferred: "preferred: decides over what was stated before today",
  normal: "normal: one among the others",
  deprecated: "deprecated: never decides",
};

export const RANK_CHOICES = RANKS.map((value) => ({ value, label: LABELS[value] }));
