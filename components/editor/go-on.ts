/** Where whoever sent a form goes on when its work is done and it is drawn anew, or gone with what it was for. */
export interface Place {
  /** Ids of what can have the focus then, the best first. */
  readonly ids: readonly string[];
  /** What is told of it. */
  readonly told: string;
}

/** Read out wherever it changes; it stands in the frame of the desk. */
export const ANNOUNCED = "announced";

/** The focus is looked after for so long: a page that is slower than that is gone from by then. */
const PATIENCE_MS = 10_000;

/** The place of a form before it is sent: what it stands in, then what comes after that, then the part of the page. */
export function placeOf(form: HTMLFormElement, submitter: HTMLElement | null): Place {
  const item = form.closest("li");
  const section = form.closest("section[aria-labelledby]");
  const ids = [item?.id, item?.nextElementSibling?.id, section?.getAttribute("aria-labelledby"), "main"];
  const done = submitter?.textContent?.trim() ?? "";
  return { ids: ids.flatMap((id) => id || []), told: done && `Done: ${done}.` };
}

/** Tells that it is done, and keeps the focus from falling to the page once what held it is gone. */
export function goOn({ ids, told }: Place): void {
  const announced = document.getElementById(ANNOUNCED);
  if (announced) announced.textContent = told;
  // It may fall twice: with the form, and when what the form stood in is drawn as it is now.
  const catching = new MutationObserver(() => document.activeElement === document.body && focusOn(ids));
  catching.observe(document.body, { childList: true, subtree: true });
  const over = new AbortController();
  const end = () => {
    catching.disconnect();
    over.abort();
  };
  setTimeout(end, PATIENCE_MS);
  // Whoever does something goes on where they do it.
  for (const act of ["keydown", "pointerdown"]) document.addEventListener(act, end, { signal: over.signal });
}

function focusOn(ids: readonly string[]): void {
  const found = ids.map((id) => document.getElementById(id)).find((element) => element !== null);
  if (!found) return;
  if (found.tabIndex < 0) found.tabIndex = -1;
  found.focus();
}
