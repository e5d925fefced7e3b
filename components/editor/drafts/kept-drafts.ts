import type { FormValues } from "@/lib/schemas/form-state";

/** What was typed into one form in this browser, and is not recorded. */
export interface KeptDraft {
  /** The key of its submission: sent once, its answer lost, and taken up again, it is recorded once. */
  readonly key: string;
  /** Which form, and of what: "launch", "edit device" and its id. */
  readonly form: string;
  /** What the desk lists it as. */
  readonly title: string;
  /** The address where the form stands, on this site. */
  readonly place: string;
  /** When it was last typed into, in milliseconds since 1970. */
  readonly at: number;
  /** All that the form held, what it saw of the record too: nothing that changed meanwhile is overwritten unseen. */
  readonly values: FormValues;
  /** What was typed, each with the label of its control: told where the form itself is gone. */
  readonly typed: readonly (readonly [label: string, text: string])[];
}

const PREFIX = "draft ";

/** Beyond these the oldest in this browser go, whoever's they are, so that there is always room for the next. */
const MOST = 40;
const MOST_CHARACTERS = 100_000;

/** What a person typed in this browser and never sent, the latest first; none where a browser keeps nothing. */
export function listDrafts(person: string): readonly KeptDraft[] {
  return draftsUnder(`${PREFIX}${person} `).map(({ draft }) => draft);
}

/** Whether it is kept now: not where a browser keeps nothing or has no room, nor what is too long. */
export function keepDraft(person: string, draft: KeptDraft): boolean {
  const text = JSON.stringify(draft);
  if (draft.key === "" || text.length > MOST_CHARACTERS) return false;
  const name = draftKey(person, draft.key);
  try {
    const before = draftIn(localStorage.getItem(name));
    // It keeps the time of what was typed last.
    if (before && JSON.stringify(before.values) === JSON.stringify(draft.values)) return true;
    localStorage.setItem(name, text);
    for (const old of draftsUnder(PREFIX).slice(MOST)) localStorage.removeItem(old.name);
    return true;
  } catch {
    return false;
  }
}

export function forgetDraft(person: string, key: string): void {
  try {
    localStorage.removeItem(draftKey(person, key));
  } catch {
    // Then nothing was kept.
  }
}

/** What it goes by in the browser's store: other tabs are told when that changes. */
export function draftKey(person: string, key: string): string {
  return `${PREFIX}${person} ${key}`;
}

function draftsUnder(prefix: string): { readonly name: string; readonly draft: KeptDraft }[] {
  try {
    const names = Array.from({ length: localStorage.length }, (_, place) => localStorage.key(place) ?? "");
    return names
      .filter((name) => name.startsWith(prefix))
      .flatMap((name) => {
        const draft = draftIn(localStorage.getItem(name));
        return draft ? [{ name, draft }] : [];
      })
      .sort((a, b) => b.draft.at - a.draft.at);
  } catch {
    return [];
  }
}

/** Nothing is taken from what was not written here. */
function draftIn(text: string | null): KeptDraft | null {
  const kept = parsed(text);
  const { key, form, title, place, at, values, typed } = kept ?? {};
  if (typeof key !== "string" || typeof form !== "string" || typeof title !== "string") return null;
  if (typeof place !== "string" || !/^\/edit(?![^/?#])/.test(place) || typeof at !== "number") return null;
  const texts = Object.entries(objectIn(values) ?? {}).filter((one): one is [string, string] => isText(one[1]));
  const told = (Array.isArray(typed) ? typed : []).filter(
    (one): one is [string, string] => Array.isArray(one) && one.length === 2 && one.every(isText),
  );
  return { key, form, title, place, at, values: Object.fromEntries(texts), typed: told };
}

function parsed(text: string | null): Record<string, unknown> | null {
  try {
    return objectIn(JSON.parse(text ?? "null"));
  } catch {
    return null;
  }
}

function objectIn(value: unknown): Record<string, unknown> | null {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : null;
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}
