import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { expect, it } from "vitest";
import { ASKED, SENT } from "./naughty-forms.fixtures";

// Whoever adds a control to a form, or a form, adds it to naughty-forms.fixtures, and with that to what the naughty strings are
// tried in. The controls are read from the components themselves.

/** What has a `name` that is none of a control's. */
const NOT_CONTROLS = new Set(["OpenNameError", "NameInDoubt", "RecordSection", "Follow", "Pages"]);
/** A trap for programs: it has to stay empty, and what fills it in is answered without being looked at. */
const TRAPS = new Set(["website"]);

/** A name that is made, in the components that make them: of which rows, or which fields. */
const MADE: Readonly<Record<string, string>> = {
  "components/editor/device-fields.tsx": "devices.0",
  "components/editor/capture-record.tsx": "records.0",
  "components/editor/capture-claim.tsx": "claims.0",
  "components/editor/capture-value.tsx": "claims.0",
};
/** Those that stand for every field of a record or a claim, which the fixtures take from the schemas, or for what is passed on. */
const OF_SCHEMAS = new Set([
  "components/desk/forms/edit-form.tsx {field}",
  "components/desk/forms/edit-form.tsx {`was.${field}`}",
  "components/editor/capture-value.tsx {name(part)}",
  "components/editor/row-checkbox.tsx {name}",
  "components/history/set-back-form.tsx {name}",
]);

const RECORDING = ["recordLaunchAction", "recordReportAction"];
const CREDITING = [...RECORDING, "settleLaunchAction"];

/** The forms that the controls of each component are in. */
const FORMS_OF: Readonly<Record<string, readonly string[]>> = {
  "components/as-of/see-as-of.tsx": ["as of a day"],
  "components/calendar/go-to.tsx": ["/calendar/go"],
  "components/compare/compare-form.tsx": ["/compare"],
  "components/desk/forms/choose-other.tsx": ["/edit/devices/merge"],
  "components/desk/forms/edit-form.tsx": ["editRecordAction"],
  "components/desk/forms/merge-form.tsx": ["mergeDevicesAction"],
  "components/desk/forms/rename-form.tsx": ["renameRecordAction"],
  "components/desk/forms/take-theirs.tsx": ["editRecordAction"],
  "components/desk/palette.tsx": ["/edit/find"],
  "components/editor/capture-claim.tsx": ["recordReportAction"],
  "components/editor/capture-form.tsx": ["recordReportAction"],
  "components/editor/capture-record.tsx": ["recordReportAction"],
  "components/editor/capture-value.tsx": ["recordReportAction"],
  "components/editor/device-fields.tsx": ["recordLaunchAction"],
  "components/editor/device-list.tsx": ["recordLaunchAction"],
  "components/editor/drafts/use-draft.tsx": [...CREDITING, "strikeClaimAction", "editRecordAction"],
  "components/editor/key-control.tsx": [...CREDITING, "strikeClaimAction", "editRecordAction", "suggestAction"],
  "components/editor/launch-form.tsx": ["recordLaunchAction"],
  "components/editor/operation-form.tsx": Object.keys(SENT).filter((form) => SENT[form]?.includes("why")),
  "components/editor/rank-form.tsx": ["rankClaimAction"],
  "components/editor/refile-form.tsx": ["refileClaimAction"],
  "components/editor/row-button.tsx": ["recordReportAction"],
  "components/editor/settle-form.tsx": ["settleLaunchAction"],
  "components/editor/sign-in-form.tsx": ["signInAction"],
  "components/editor/source-fields.tsx": CREDITING,
  "components/editor/stated-on-field.tsx": RECORDING,
  "components/editor/strike-chosen.tsx": ["strikeClaimsAction"],
  "components/editor/verdict-form.tsx": ["judgeClaimAction"],
  "components/history/history-form.tsx": ["/edit/history"],
  "components/history/set-back-form.tsx": ["setBackAction"],
  "components/people/invite-form.tsx": ["inviteEditorAction"],
  "components/people/join-form.tsx": ["acceptInvitationAction"],
  "components/people/password-form.tsx": ["changePasswordAction"],
  "components/people/person-form.tsx": ["changeRoleAction", "disablePersonAction", "enablePersonAction"],
  "components/people/role-form.tsx": ["changeRoleAction"],
  "components/search/search-form.tsx": ["/search"],
  "components/shell/header-search.tsx": ["/search"],
  "components/suggestion/suggestion-form.tsx": ["suggestAction"],
};

interface Control {
  readonly file: string;
  /** Null where it cannot be read from the source. */
  readonly name: string | null;
  readonly source: string;
}

function controlsOf(file: string): Control[] {
  const found: Control[] = [];
  const root = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const visit = (node: ts.Node): void => {
    if (
      (ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node)) &&
      !NOT_CONTROLS.has(node.tagName.getText())
    ) {
      for (const attribute of node.attributes.properties) {
        if (!ts.isJsxAttribute(attribute) || attribute.name.getText() !== "name") continue;
        const source = attribute.initializer?.getText() ?? "";
        if (!OF_SCHEMAS.has(`${file} ${source}`)) found.push({ file, source, name: nameFrom(source, file) });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(root);
  return found;
}

function nameFrom(source: string, file: string): string | null {
  const [, plain] = /^"([^"]+)"$/.exec(source) ?? [];
  if (plain) return plain;
  const [, list] = /^\{rowsControl\("(\w+)"\)\}$/.exec(source) ?? [];
  if (list) return `${list}Rows`;
  const [, part] = /^\{name\("(\w+)"\)\}$/.exec(source) ?? [];
  return part && MADE[file] ? `${MADE[file]}.${part}` : null;
}

const files = ["app", "components"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".tsx") && !name.includes(".test."))
    .map((name) => join(folder, name)),
);
const controls = files.flatMap(controlsOf);
it("reads every control of every form from the components", () => {
  expect(controls.length).toBeGreaterThan(100);
  expect(controls.filter(({ name }) => name === null)).toEqual([]);
});

it("tries the naughty strings in each of them, in each form that it is in", () => {
  const forms: Readonly<Record<string, readonly string[]>> = { ...SENT, ...ASKED };
  const left = controls.flatMap(({ file, name }) =>
    (FORMS_OF[file] ?? ["no form that is known"])
      .filter((form) => name !== null && !TRAPS.has(name) && !forms[form]?.includes(name))
      .map((form) => `${file}: ${name} of ${form}`),
  );
  expect(left).toEqual([]);
});
