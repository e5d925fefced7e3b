import type { Model, Setting } from "./model.fixtures";

/**
 * What a merge does: what is said of the duplicate is said of the other, but where the one is said of the other; what points to
 * it is struck and said anew of the other, with all that was done to it; its addresses and its own duplicates lead there.
 */
export function merge(
  model: Model,
  set: Setting,
  { from, into }: { readonly from: string; readonly into: string },
): void {
  const part = (label: string, name: string) => model.at(`claim ${label} ${name}`);
  const about = model.claimsWith("subject", from);
  const mentions = model.claimsWith("member", from);
  const movable = about.filter((label) => part(label, "member") !== into);
  for (const label of movable) set(`claim ${label} subject`, into);
  const corrected = [...about.filter((label) => !movable.includes(label)), ...mentions];
  for (const label of corrected.filter((one) => part(one, "struck") === "no")) {
    set(`claim ${label} struck`, "yes");
    if (part(label, "subject") === into || part(label, "member") === into) continue;
    const anew = `${label}+${model.changes.length}`;
    for (const name of ["said", "subject", "withdrawn", "rank", "verdict", "reviewed"]) {
      set(`claim ${anew} ${name}`, part(label, name));
    }
    set(`claim ${anew} member`, into);
    set(`claim ${anew} struck`, "no");
  }
  for (const [path, value] of [...model.state]) {
    if (value === from && (path.startsWith("redirect ") || path.endsWith(" merged"))) set(path, into);
  }
  set(`${from} merged`, into);
  for (const column of ["name", "series"]) {
    if (model.at(`${into} ${column}`) === null) set(`${into} ${column}`, model.at(`${from} ${column}`));
  }
}
