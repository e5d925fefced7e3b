import { z } from "zod";
import { addFault } from "./fault-issue";

const LONE_SURROGATE = /\p{Surrogate}/u;
// Overrides and isolates of text direction make a line read as something else than was stored.
const UNPRINTABLE = /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u;
const UNPRINTABLE_IN_LINES = /[^\P{Cc}\n\t]|[\u202A-\u202E\u2066-\u2069]/u;
const INVISIBLE = /[\p{Cf}\p{Z}\s]/gu;

/** True of what may stand in a line of text: nothing that controls, turns the direction of others or is half a character. */
export function isPrintableLine(text: string): boolean {
  return !LONE_SURROGATE.test(text) && !UNPRINTABLE.test(text);
}

interface TextRules {
  readonly max: number;
  readonly lines: boolean;
}

function cleaned({ max, lines }: TextRules) {
  return z
    .string()
    .optional()
    .transform((raw = "", context) => {
      const text = raw.normalize("NFC").replaceAll("\r\n", "\n").trim();
      if (raw.length > max * 4 || text.length > max) return addFault(context, { code: "too-long", max });
      if (LONE_SURROGATE.test(raw) || (lines ? UNPRINTABLE_IN_LINES : UNPRINTABLE).test(text)) {
        return addFault(context, { code: "unprintable" });
      }
      return text.replace(INVISIBLE, "") === "" ? "" : text;
    });
}

/** One line of text, trimmed; empty where nothing was typed. */
export function optionalLine(max: number) {
  return cleaned({ max, lines: false });
}

/** One line of text that must be there. */
export function requiredLine(max: number) {
  return optionalLine(max).transform((text, context) => text || addFault(context, { code: "required" }));
}

/** Text that may run over several lines; empty where nothing was typed. */
export function optionalLines(max: number) {
  return cleaned({ max, lines: true });
}

/** Text of at least a word, over one or several lines. */
export function requiredLines(max: number) {
  return optionalLines(max).transform((text, context) => text || addFault(context, { code: "required" }));
}
