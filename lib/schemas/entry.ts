import { z } from "zod";
import { PASSWORD_LENGTH, type EntryFault } from "@/lib/domain/editor/entry-fault";
import type { FormValues } from "@/lib/schemas/form-state";
import { isPrintableLine } from "@/lib/schemas/text";

type Code = EntryFault["code"];
const code = (value: Code) => ({ error: value, abort: true });

const email = z.string().trim().min(1, code("email-missing")).max(254, code("email-malformed"));

const newPassword = z
  .string()
  .min(PASSWORD_LENGTH.min, code("password-too-short"))
  .max(PASSWORD_LENGTH.max, code("password-too-long"));

/** An address that exists and a password of any shape: whether they belong together is another question. */
export const signInSchema = z.object({
  email: email.pipe(z.email(code("email-malformed"))),
  password: z.string().min(1, code("password-missing")),
});

export const acceptInvitationSchema = z.object({
  token: z.string().min(1, code("void-invitation")).max(200, code("void-invitation")),
  name: z
    .string()
    .trim()
    .min(1, code("name-missing"))
    .max(80, code("name-too-long"))
    .refine(isPrintableLine, code("name-unprintable")),
  email: email.pipe(z.email(code("email-malformed"))),
  password: newPassword,
});

export const changePasswordSchema = z.object({
  current: z.string().min(1, code("current-missing")).max(PASSWORD_LENGTH.max, code("current-wrong")),
  password: newPassword,
});

export type Parsed<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly faults: EntryFault[] };

/** Reads a form at the door. A control that is missing counts as empty. */
export function parseEntry<T>(schema: z.ZodType<T>, values: FormValues, names: readonly string[]): Parsed<T> {
  const parsed = schema.safeParse(Object.fromEntries(names.map((name) => [name, values[name] ?? ""])));
  if (parsed.success) return { ok: true, value: parsed.data };
  return {
    ok: false,
    faults: parsed.error.issues.map((issue) => ({ field: fieldOf(issue.path[0]), code: issue.message as Code })),
  };
}

function fieldOf(path: PropertyKey | undefined): EntryFault["field"] {
  return path === "name" || path === "email" || path === "password" || path === "current" ? path : "";
}
