import { format, stripVTControlCharacters } from "node:util";
import { factsOf, isAlreadyTold } from "./tell-error";
import { withoutSecrets } from "./without-secrets";
import { type Level, writeLine } from "./write-line";

const LEVELS = { log: "info", info: "info", warn: "warn", error: "error" } as const satisfies Record<string, Level>;
const LONGEST = 1_000;

/**
 * From here on what anybody says on the console, Next among them, is a line like any other. Next says each error of a request
 * there as well; it then waits for a moment, and is silent where the line with the request's id has been written.
 */
export function tellConsole(): void {
  for (const [name, level] of Object.entries(LEVELS)) {
    Object.assign(console, {
      [name]: (...said: unknown[]) => {
        const error = said.find((one) => one instanceof Error);
        if (error === undefined) return say(level, said);
        setImmediate(() => {
          if (!isAlreadyTold(error)) writeLine(level, "console", factsOf(error));
        });
      },
    });
  }
}

function say(level: Level, said: readonly unknown[]): void {
  const message = withoutSecrets(stripVTControlCharacters(format(...said)).trim(), LONGEST);
  if (message !== "") writeLine(level, "console", { message });
}
