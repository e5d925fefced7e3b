import { type HTMLElement, parse } from "node-html-parser";

/** A form as its page serves it. */
export interface PageForm {
  /** Where it is sent. */
  readonly path: string;
  /** What a browser sends when nothing is typed, React's own hidden fields among it. */
  readonly fields: ReadonlyMap<string, string>;
}

/**
 * The form of a page that has a control of this name, which tells it from others (signing out).
 * @throws Error when the page has none
 */
export function readForm(html: string, control: string, path: string): PageForm {
  const form = parse(html)
    .querySelectorAll("form")
    .find((one) => controlsOf(one).some((each) => each.getAttribute("name") === control));
  if (!form) throw new Error(`${path} has no form with a control "${control}"`);
  const fields = new Map<string, string>();
  for (const each of controlsOf(form)) {
    const name = each.getAttribute("name");
    const value = valueOf(each);
    if (name !== undefined && name !== "" && value !== null) fields.set(name, value);
  }
  return { path: form.getAttribute("action") || path, fields };
}

/** The body of the form, filled in. */
export function fillIn({ fields }: PageForm, typed: Readonly<Record<string, string>>): FormData {
  const body = new FormData();
  for (const [name, value] of new Map([...fields, ...Object.entries(typed)])) body.append(name, value);
  return body;
}

/** What a page tells whoever sent its form, in one line; empty when it tells nothing. */
export function alertsOf(html: string): string {
  return parse(html)
    .querySelectorAll("[role=alert]")
    .map((alert) => alert.textContent.replace(/\s+/g, " ").trim())
    .filter((text) => text !== "")
    .join(" | ");
}

function controlsOf(form: HTMLElement): HTMLElement[] {
  return form.querySelectorAll("input, select, textarea");
}

/** Null for what a browser does not send. */
function valueOf(control: HTMLElement): string | null {
  if (control.hasAttribute("disabled")) return null;
  if (control.tagName === "TEXTAREA") return control.textContent.replace(/^\n/, "");
  if (control.tagName === "SELECT") {
    const options = control.querySelectorAll("option");
    const chosen = options.find((option) => option.hasAttribute("selected")) ?? options[0];
    return chosen ? (chosen.getAttribute("value") ?? chosen.textContent) : null;
  }
  const type = control.getAttribute("type") ?? "text";
  if (["submit", "button", "reset", "image", "file"].includes(type)) return null;
  const ticked = control.hasAttribute("checked");
  if (type === "checkbox" || type === "radio") return ticked ? (control.getAttribute("value") ?? "on") : null;
  return control.getAttribute("value") ?? "";
}
