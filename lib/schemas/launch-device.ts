import { z } from "zod";
import { PHASES, STANCES } from "@/lib/domain/claim/claim";
import { FORM_FACTORS } from "@/lib/domain/device/form-factor";
import { choice, optionalIdSchema } from "./choice";
import { addFault, whenFaultless } from "./fault-issue";
import { MAX_NAME, nameFaults } from "./name-faults";
import { optionalLine, requiredLine } from "./text";

const MAX_MARKETS = 60;

/** What is said of one device in one market: it comes, it is sold, it was, or it will not. One claim. */
const deviceMarketSchema = z.object({
  market: requiredLine(40),
  phase: choice(PHASES, "coming"),
  stance: choice(STANCES, "asserts"),
});

/**
 * A device of the line-up: one that is known, by `id`, or a new one by `name`, in a series that is known, new or none.
 * The fields are flat, as a form sends them; what comes out says which of the two it is.
 */
export const launchDeviceSchema = z
  .object({
    id: optionalIdSchema,
    name: optionalLine(MAX_NAME),
    seriesId: optionalIdSchema,
    seriesName: optionalLine(MAX_NAME),
    formFactor: choice(FORM_FACTORS, "bar"),
    markets: z.array(deviceMarketSchema).max(MAX_MARKETS).default([]).superRefine(refuseTwice, whenFaultless),
  })
  .transform(({ id, name, seriesId, seriesName, formFactor, markets }, context) => {
    if (id !== null) return { device: { id }, markets };
    const faults = [
      ...nameFaults(name).map((fault) => ({ fault, field: "name" })),
      ...(seriesName === "" ? [] : nameFaults(seriesName)).map((fault) => ({ fault, field: "seriesName" })),
    ];
    for (const { field, fault } of faults) addFault(context, fault, [field]);
    if (faults.length > 0) return z.NEVER;
    return { device: { name, series: seriesOf(seriesId, seriesName), formFactor }, markets };
  });

export type LaunchDeviceInput = z.output<typeof launchDeviceSchema>;

/** The series that a form names: one that is known, one by its name, or none. */
export function seriesOf(id: string | null, name: string): { id: string } | { name: string } | null {
  if (id !== null) return { id };
  return name === "" ? null : { name };
}

function refuseTwice(markets: readonly z.output<typeof deviceMarketSchema>[], context: z.RefinementCtx): void {
  markets.forEach(({ market }, index) => {
    const first = markets.findIndex((other) => other.market === market);
    if (first < index) addFault(context, { code: "twice" }, [index, "market"]);
  });
}
