import { formatFault } from "@/lib/format/fault";
import type { Fault } from "@/lib/domain/fault";

/** The fields of the forms that do one thing to a record, in the order in which a form has them. */
const LABELS: Readonly<Record<string, string>> = {
  verdict: "Verdict",
  "evidence.claimId": "Claim that shows it",
  "evidence.url": "Page that shows it",
  rank: "Rank",
  to: "Where it belongs",
  slug: "Address",
  name: "Name",
  homeMarket: "Home market",
  parent: "Belongs to",
  website: "Website",
  formFactor: "Form factor",
  series: "Series",
  title: "Title",
  quiet: "How it is announced",
  venue: "Venue",
  streamUrl: "Stream",
  kind: "Kind of source",
  url: "Page",
  members: "Members",
  from: "The duplicate",
  into: "The one that stays",
  why: "Why",
};

const ORDER = Object.keys(LABELS);

/** What is wrong, in the order of the form; `told` names the field too, for a summary above it. */
export function errorsOfOperation(faults: readonly Fault[]) {
  return faults
    .map((fault) => {
      const [sentence, label] = [formatFault(fault), LABELS[fault.field]];
      return { field: fault.field, sentence, told: label ? `${label}: ${sentence}` : sentence };
    })
    .sort((a, b) => ORDER.indexOf(a.field) - ORDER.indexOf(b.field));
}
