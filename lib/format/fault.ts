import type { StatusFault } from "@/lib/domain/claim/status-fault";
import type { Fault, FaultReason, MadeOperation } from "@/lib/domain/fault";
import { formatClaimFault } from "./claim-fault";
import { formatOperation } from "./operation";
import { formatParseFault } from "./parse-fault";
import { formatMadeChange } from "./revision-verb";
import { formatSourceKind } from "./source-kind";

const STATUS_FAULTS: Readonly<Record<StatusFault, string>> = {
  "planned-but-over":
    "This was over before the day it was stated, so it cannot be planned: choose “took place”, or mend one of the days.",
  "held-but-ahead":
    "This begins after the day it was stated, so it cannot have taken place: choose “is planned”, or mend one of the days.",
};

/** What is wrong with a field, as the sentence that stands beside it. */
export function formatFault(fault: Fault | FaultReason): string {
  switch (fault.code) {
    case "required":
      return "This is needed.";
    case "too-long":
      return `At most ${fault.max} characters.`;
    case "too-many":
      return `At most ${fault.max}.`;
    case "unprintable":
      return "This holds a character that cannot be shown. Type it anew rather than pasting it.";
    case "not-a-link":
      return "A link begins with https:// or http:// and holds no password.";
    case "not-a-choice":
      return "This is none of the choices.";
    case "wordless":
      return "This needs a letter or a digit.";
    case "name-missing":
      return "Type what it is called, or check “It has no name yet”.";
    case "name-of-nameless":
      return "This is a name: leave it empty, or take “It has no name yet” away.";
    case "title-of-quiet":
      return "A quiet launch has no title: leave this empty, or take “Quiet” away.";
    case "malformed":
      return "This did not arrive as the form sends it. Load the page again.";
    case "window":
      return formatParseFault(fault.fault);
    case "status":
      return STATUS_FAULTS[fault.fault];
    case "not-yet-held":
      return "This begins after the day it was stated, so it had not taken place then: mend the day, or say that it was moved or canceled.";
    case "date-of-canceled":
      return "What was canceled has no date: leave this empty, or say that it was moved.";
    case "stated-on-open":
      return "Say the day on which it was stated, or the month if no more is known.";
    case "stated-on-wide":
      return "This is longer than a month. Say the day on which it was stated, or the month if no more is known.";
    case "stated-in-future":
      return "This lies in the future: nobody has stated it yet.";
    case "twice":
      return "This is the same twice: name another, or leave one out.";
    case "circle":
      return "This brand belongs to the one that is edited: choose another, or change that one first.";
    case "unspoken":
      return "No claim says anything of this: add one, or remove it.";
    case "unknown":
      return `There is no such ${fault.noun}.`;
    case "exists":
      return `A ${fault.noun} “${fault.name}” is recorded already.`;
    case "recorded-already":
      return "This source is recorded as saying so on that day: remove this, or give the link to another page that has it.";
    case "other-brand":
      return `This ${fault.noun} belongs to another brand.`;
    case "named-after":
      return `This begins with the name of another brand, ${fault.brand}: choose that brand, or mend the name.`;
    case "other-kind":
      return `${fault.name} is known as a source of another kind: ${formatSourceKind(fault.kind)}. Choose that kind or none, or name another source.`;
    case "claim":
      return formatClaimFault(fault.fault);
    case "already-struck":
      return "This has been struck already.";
    case "not-struck":
      return "This is not struck, so there is nothing to undo.";
    case "unchanged":
      return "This is so already.";
    case "merged":
      return "This was merged into another record. Choose that one.";
    case "overtaken":
      return formatOvertaken(fault);
    case "operated-meanwhile":
      return `Since you opened this: ${fault.done.map(formatDone).join(" ")} Nothing of yours was written: look again, and send it once more if you still mean it.`;
    case "settled-meanwhile":
      return `Since you opened this: ${fault.said.map(formatSaid).join(" ")} Nothing of yours was written: look again, and send it once more if you still mean it.`;
    case "not-a-slug":
      return "An address is made of small letters a to z, digits, and single hyphens between them.";
    case "rested-upon":
      return `A later change rests on this: ${formatMadeChange(fault.change)}. Undo that one first.`;
    case "already-undone":
      return `This has been undone already: ${formatMadeChange(fault.change)}.`;
    case "not-undoable":
      return "This cannot be set back as a whole: change by hand what is wrong with it.";
    case "too-often":
      return "Too much was sent within a short time, from where you are or by everybody. What you typed is still here: send it again in ten minutes.";
    case "queue-full":
      return "So many suggestions wait for the editors that none can be taken in now. What you typed is still here: keep it, and send it again another day.";
    case "key-used":
      return "This form was used for something else. Load the page again.";
    case "reviewed-already":
      return "This waits no more: somebody has reviewed it.";
    case "last-owner":
      return "This is the last owner: make somebody else an owner first.";
    case "changed-meanwhile":
      return fault.changes === undefined
        ? "Somebody has changed this meanwhile. Load the page again and look."
        : `Since you opened this: ${fault.changes.map(formatMadeChange).join("; ")}. Nothing of yours was written: look at it as it is now, and send it once more if you still mean it.`;
    case "not-allowed":
      return "You may not do this.";
  }
}

function formatDone(done: MadeOperation): string {
  const told = formatOperation({ ...done, from: null });
  return done.why === "" ? `${told}.` : `${told}: ${done.why.replace(/[.!?]?$/, ".")}`;
}

function formatSaid({ by, source, said }: { by: string | null; source: string; said: string }): string {
  return `${by ?? "A script"} recorded that ${source} says “${said}”.`;
}

/** Before and theirs, beside the field that holds mine. */
function formatOvertaken({ before, theirs }: { before: string | null; theirs: string | null }): string {
  const quoted = (text: string | null) => (text === null ? "nothing" : `“${text}”`);
  return `Somebody else has changed this from ${quoted(before)} to ${quoted(theirs)} meanwhile. Take theirs, or send yours again to put it in its place.`;
}
