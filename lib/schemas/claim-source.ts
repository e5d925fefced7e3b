import { z } from "zod";
import { SOURCE_KINDS } from "@/lib/domain/claim/claim";
import { optionalIdSchema } from "./choice";
import { addFault } from "./fault-issue";
import { optionalLine } from "./text";

/**
 * Who speaks: a source that is known, by `id`, or a new one by `name` and `kind`. A brand's own voice also says which
 * brand (slug or id). A kind that is said of a known one must be its own.
 */
export const claimSourceSchema = z
  .object({
    id: optionalIdSchema,
    name: optionalLine(120),
    kind: z.string().default(""),
    brand: optionalLine(100),
  })
  .prefault({})
  .transform(({ id, name, kind, brand }, context) => {
    const known = SOURCE_KINDS.find((candidate) => candidate === kind);
    if (id !== null) {
      return known || kind === "" ? { id, kind: known ?? null } : addFault(context, { code: "not-a-choice" }, ["kind"]);
    }
    if (name === "") return addFault(context, { code: "required" });
    if (!known) return addFault(context, { code: kind === "" ? "required" : "not-a-choice" }, ["kind"]);
    if (known !== "brand") return { name, kind: known, brand: null };
    return brand === "" ? addFault(context, { code: "required" }, ["brand"]) : { name, kind: known, brand };
  });

export type ClaimSourceInput = z.output<typeof claimSourceSchema>;
/** What a form sends of it: every key may be missing. */
export type ClaimSourceDraft = Exclude<z.input<typeof claimSourceSchema>, undefined>;
