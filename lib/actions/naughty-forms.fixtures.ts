import { fieldsOf, PROPERTIES, RECORD_FIELDS, RECORD_KINDS } from "@/lib/schemas/claim-fields";
import { editedFields } from "@/lib/schemas/record-edit";

// Every form there is, and each control of it. naughty.test.ts sends each action all its controls; what a page asks for by its
// address, naughty-queries.test.ts asks for; naughty-every-field.test.ts sees that none is left out.

const EDITED = ["brand", "series", "device", "launch", "source", "market"] as const;

const of = (row: string, fields: readonly string[]) => fields.map((field) => `${row}.${field}`);
const once = (fields: readonly string[]) => [...new Set(fields)];

const SOURCE = of("source", ["id", "name", "kind"]);
/** What is done to one record or claim, for a reason. */
const OPERATION = ["id", "why", "key", "seen"];

const RECORD = once(RECORD_KINDS.flatMap((kind) => RECORD_FIELDS[kind]));
const CLAIM = once(PROPERTIES.flatMap((property) => fieldsOf(property)));
const EDIT = once(EDITED.flatMap(editedFields));

/** The controls of each form, by the action that it is sent to. */
export const SENT: Readonly<Record<string, readonly string[]>> = {
  recordLaunchAction: [
    ...["brand", "title", "quiet", "when", "status", "link", "statedOn", "wording", "said", "note", "key"],
    ...["deviceRows", "intent", ...SOURCE],
    ...of("devices.0", ["id", "name", "seriesName", "formFactor", "markets", "phase"]),
  ],
  recordReportAction: [
    ...[
      "link",
      "statedOn",
      "note",
      "key",
      "suggestion",
      "recordsRows",
      "claimsRows",
      "intent",
      ...SOURCE,
      "source.brand",
    ],
    ...of("records.0", ["kind", "id", "known", ...RECORD]),
    ...of("claims.0", ["about", "property", "stance", "wording", "said", ...CLAIM]),
  ],
  settleLaunchAction: [
    "id",
    "brand",
    "outcome",
    "when",
    "begins",
    "link",
    "statedOn",
    "said",
    "key",
    "seen",
    ...SOURCE,
  ],
  strikeClaimAction: OPERATION,
  strikeClaimsAction: [...OPERATION, "claim"],
  restoreClaimAction: OPERATION,
  withdrawClaimAction: OPERATION,
  rankClaimAction: [...OPERATION, "rank"],
  refileClaimAction: [...OPERATION, "to", "to.kind", "to.name"],
  judgeClaimAction: [...OPERATION, "verdict", "evidence.claimId", "evidence.url"],
  strikeLaunchAction: OPERATION,
  restoreLaunchAction: OPERATION,
  undoChangeAction: OPERATION,
  setBackAction: [...OPERATION, "version", "column.name"],
  acceptClaimAction: OPERATION,
  acceptRecordedAction: OPERATION,
  refuseRecordedAction: OPERATION,
  editRecordAction: [...OPERATION, "record.kind", "address", "version", "intent", ...EDIT, ...of("was", EDIT)],
  renameRecordAction: [...OPERATION, "record.kind", "slug", "was.slug"],
  mergeDevicesAction: [...OPERATION, "into", "version.from", "version.into"],
  inviteEditorAction: ["role", "link"],
  voidInvitationAction: ["id"],
  changeRoleAction: ["id", "role", "was.role"],
  disablePersonAction: ["id"],
  enablePersonAction: ["id"],
  endPersonsSessionAction: ["id"],
  endPersonsSessionsAction: ["id"],
  endSessionAction: ["id"],
  endOtherSessionsAction: ["id"],
  changePasswordAction: ["email", "current", "password"],
  signInAction: ["email", "password", "next"],
  acceptInvitationAction: ["token", "name", "email", "password"],
  suggestAction: ["about", "said", "link", "statedOn", "key"],
  takeUpSuggestionAction: OPERATION,
  dismissSuggestionAction: OPERATION,
  reopenSuggestionAction: OPERATION,
};

/** What a page is asked for by its address, from a form or beside it. */
export const ASKED: Readonly<Record<string, readonly string[]>> = {
  "/search": ["q"],
  "/compare": ["devices", "device", "market"],
  "/calendar/go": ["to"],
  "as of a day": ["asOf", "recorded"],
  "/edit/find": ["q"],
  "/edit/history": ["kind", "record", "person", "day"],
  "/edit/devices/merge": ["id", "into"],
};
