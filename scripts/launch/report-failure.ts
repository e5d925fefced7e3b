import { DatabaseError } from "@/lib/db/database-error";
import { EnvironmentError } from "@/lib/env";

/** Something that a start cannot go on from and that whoever started it can mend: one line, no stack. */
export class StartError extends Error {
  override readonly name = "StartError";
}

/** What a person needs to read: one line for what they can mend, everything for what is our own mistake. */
export function failureText(error: unknown): string {
  if (error instanceof StartError || error instanceof DatabaseError || error instanceof EnvironmentError)
    return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

export function reportAndExit(error: unknown): never {
  console.error(failureText(error));
  process.exit(1);
}
