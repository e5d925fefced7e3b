import type { core, RefinementCtx } from "zod";
import { z } from "zod";
import type { Fault, FaultReason } from "@/lib/domain/fault";

/** Reports a fault from inside a schema, at the field itself or at a path below it. */
export function addFault(context: RefinementCtx, fault: FaultReason, path: readonly (string | number)[] = []): never {
  context.addIssue({ code: "custom", params: { fault }, path: [...path] });
  return z.NEVER;
}

/** The faults of a failed parse, each with the dotted path of its field. What has not the form's shape is `malformed`. */
export function faultsOf(error: z.ZodError): Fault[] {
  return error.issues.map((issue) => ({ field: issue.path.join("."), ...reasonOf(issue) }));
}

function reasonOf(issue: core.$ZodIssue): FaultReason {
  if (issue.code === "custom" && issue.params?.fault) return issue.params.fault as FaultReason;
  if (issue.code === "invalid_value") return { code: "not-a-choice" };
  if (issue.code === "too_big" && issue.origin === "array") return { code: "too-many", max: Number(issue.maximum) };
  if (issue.code === "too_small") return { code: "required" };
  return { code: "malformed" };
}

/** For a check around others that needs their values whole: it waits until they find nothing. */
export const whenFaultless = { when: ({ issues }: { issues: readonly unknown[] }) => issues.length === 0 };
