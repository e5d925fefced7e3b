import { stripVTControlCharacters } from "node:util";
import type { Instrumentation } from "next";
import { REQUEST_ID } from "./note-editor";
import { toldPath } from "./told-request";
import { withoutSecrets } from "./without-secrets";
import { type Facts, writeLine } from "./write-line";

const LONGEST = { message: 1_000, stack: 3_000 };
const told = new WeakSet<object>();

/** What went wrong, as it may be kept. */
export function factsOf(error: unknown): Facts {
  if (!(error instanceof Error)) return { message: withoutSecrets(String(error), LONGEST.message) };
  const { name, message, stack = "" } = error;
  const digest = "digest" in error && typeof error.digest === "string" ? error.digest : undefined;
  return {
    ...{ name, digest, message: withoutSecrets(stripVTControlCharacters(message), LONGEST.message) },
    stack: withoutSecrets(stripVTControlCharacters(stack), LONGEST.stack),
  };
}

/** Whether the error has its line already, with the id of its request. */
export function isAlreadyTold(error: unknown): boolean {
  return typeof error === "object" && error !== null && told.has(error);
}

/** An error that a request ran into: `digest` is what its reader is shown, `id` is that of the request. */
export const tellError: Instrumentation.onRequestError = (
  error,
  { path, method, headers },
  { routePath, routeType },
) => {
  if (typeof error === "object" && error !== null) told.add(error);
  const id = headers[REQUEST_ID];
  writeLine("error", "error", {
    id: typeof id === "string" ? id : undefined,
    ...{ method, path: toldPath(path), route: routePath, at: routeType },
    ...factsOf(error),
  });
};
