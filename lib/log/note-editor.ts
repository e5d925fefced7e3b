/** What is found out about a request while it is answered, until its line is written. */
export interface Noted {
  editor?: string;
}

// The instrumentation and the pages are bundled apart and share no module.
const kept = globalThis as typeof globalThis & { debutRequests?: Map<string, Noted> };

/** Of the requests that are being answered, by the id of each. */
export function openRequests(): Map<string, Noted> {
  return (kept.debutRequests ??= new Map());
}

/** The header that bears a request's id: set by this process, whatever a client says. */
export const REQUEST_ID = "x-request-id";

/** Says whose request it is: for the line that is written about it. */
export function noteEditor(headers: Pick<Headers, "get">, editor: string): void {
  const noted = openRequests().get(headers.get(REQUEST_ID) ?? "");
  if (noted) noted.editor = editor;
}
