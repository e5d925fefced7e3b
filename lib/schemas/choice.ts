import { z } from "zod";
import { addFault } from "./fault-issue";

/** One of a fixed list of words. Without a `fallback`, nothing chosen is a fault. */
export function choice<const Word extends string>(words: readonly Word[], fallback: NoInfer<Word> | null = null) {
  return z
    .string()
    .optional()
    .transform((raw = "", context): Word => {
      if (raw === "" && fallback !== null) return fallback;
      const word = words.find((candidate) => candidate === raw);
      return word ?? addFault(context, { code: raw === "" ? "required" : "not-a-choice" });
    });
}

/** A check box: forms send "on" or nothing, scripts a boolean. */
export const checkedSchema = z
  .union([z.boolean(), z.enum(["on", "true", "false", ""])])
  .optional()
  .transform((raw) => raw === true || raw === "on" || raw === "true");

/** The id of a record, or null where none was chosen. */
export const optionalIdSchema = z
  .string()
  .optional()
  .transform((raw = "", context) => {
    if (raw === "") return null;
    return z.uuid().safeParse(raw).success ? raw.toLowerCase() : addFault(context, { code: "not-a-choice" });
  });
