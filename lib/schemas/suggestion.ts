import { z } from "zod";
import { failed, type Result, succeeded } from "@/lib/domain/fault";
import { LONGEST_SUGGESTION } from "@/lib/domain/suggestion/suggestion";
import { LONGEST_WINDOW_TEXT } from "@/lib/domain/window/parse-window";
import type { Day } from "@/lib/domain/window/window";
import { addFault, faultsOf } from "./fault-issue";
import type { FormValues } from "./form-state";
import { optionalLinkSchema } from "./link";
import { type StatedOn, statedOnSchema } from "./stated-on";
import { optionalLine, requiredLines } from "./text";

const suggestionSchema = (today: Day) =>
  z.object({
    said: requiredLines(LONGEST_SUGGESTION),
    link: optionalLinkSchema.transform((url, context) => url ?? addFault(context, { code: "required" })),
    statedOn: optionalLine(LONGEST_WINDOW_TEXT).transform((text, context): StatedOn | null => {
      if (text === "") return null;
      const read = statedOnSchema(today).safeParse(text);
      if (read.success) return read.data;
      for (const { field: _, ...fault } of faultsOf(read.error)) addFault(context, fault);
      return z.NEVER;
    }),
  });

export type SuggestionInput = z.output<ReturnType<typeof suggestionSchema>>;

/** What a reader says is wrong or missing, where it can be read, and when that was stated, if they say so. */
export function readSuggestion(values: FormValues, { today }: { today: Day }): Result<SuggestionInput> {
  const read = suggestionSchema(today).safeParse(values);
  return read.success ? succeeded(read.data) : failed(...faultsOf(read.error));
}
