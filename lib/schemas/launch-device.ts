import { z } from "zod";
import { PHASES, STANCES } from "@/lib/domain/claim/claim";
import { FORM_FACTORS } from "@/lib/domain/device/form-factor";
import type { FaultReason } from "@/lib/domain/fault";
import { normalizeName } from "@/lib/domain/name/normalize-name";
import { choice, optionalIdSchema } from "./choice";
import { addFault, whenFaultless } from "./fault-issue";
import { optionalLine, requiredLine } from "./text";

const MAX_NAME = 120;
const MAX_MARKETS = 60;
// Single characters exist that spell out to eighteen.
const MAX_NORMALIZED = 500;

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
    const faults = [...nameFaults(name, "name"), ...(seriesName === "" ? [] : nameFaults(seriesName, "seriesName"))];
    for (const { field, fault } of faults) addFault(context, fault, [field]);
    if (faults.length > 0) return z.NEVER;
    const series = seriesId !== null ? { id: seriesId } : seriesName !== "" ? { name: seriesName } : null;
    return { device: { name, series, formFactor }, markets };
  });

export type LaunchDeviceInput = z.output<typeof launchDeviceSchema>;
export type NewDeviceInput = Extract<LaunchDeviceInput["device"], { name: string }>;

/** A name must have a letter or a digit to be found by, and what it is searched by must fit into an index. */
function nameFaults(name: string, field: string): { field: string; fault: FaultReason }[] {
  const normalized = normalizeName(name);
  if (normalized === "") return [{ field, fault: { code: "required" } }];
  return normalized.length > MAX_NORMALIZED ? [{ field, fault: { code: "too-long", max: MAX_NAME } }] : [];
}

function refuseTwice(markets: readonly z.output<typeof deviceMarketSchema>[], context: z.RefinementCtx): void {
  markets.forEach(({ market }, index) => {
    const first = markets.findIndex((other) => other.market === market);
    if (first < index) addFault(context, { code: "twice" }, [index, "market"]);
  });
}
