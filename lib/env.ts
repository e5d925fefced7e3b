import { z } from "zod";

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** An empty variable counts as an absent one: `PORT= npm start` is how shells unset it. */
const variable = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (typeof value === "string" && value.trim() === "" ? undefined : value), schema);

const environmentSchema = z
  .object({
    DATABASE_URL: variable(
      z
        .string()
        .regex(/^postgres(ql)?:\/\//, "must be a PostgreSQL address: postgresql://user:password@host:5432/name")
        .refine(
          (url) => URL.canParse(url),
          "cannot be read as an address (is a special character in the password not escaped?)",
        )
        .optional(),
    ),
    DATA_DIR: variable(z.string().default(".data")),
    PORT: variable(
      z.coerce.number("must be a port number").int("must be a whole number").min(1).max(65_535).default(3000),
    ),
    APP_ORIGIN: variable(
      z
        .string()
        .refine((origin) => /^https?:/.test(origin) && URL.canParse(origin), "must be an http or https address")
        .transform((origin) => new URL(origin).origin)
        .optional(),
    ),
    DEBUT_NOW: variable(
      z.string().refine(isDayOrInstant, "must be a day (2022-06-28) or an instant (2022-06-28T09:00:00Z)").optional(),
    ),
    AUTH_SECRET: variable(z.string().min(32, "must be at least 32 characters long").optional()),
  })
  .transform((read) => ({ ...read, APP_ORIGIN: read.APP_ORIGIN ?? `http://localhost:${read.PORT}` }));

/** What the process was told (DESIGN section 7). `DATABASE_URL` is absent when nothing but a build is running. */
export type Environment = z.infer<typeof environmentSchema>;

/** One line that names the variable and what is wrong with it; never its value, which may hold a password. */
export class EnvironmentError extends Error {
  override readonly name = "EnvironmentError";
}

/** @throws EnvironmentError for the first variable that cannot be used. */
export function readEnvironment(variables: Readonly<Record<string, string | undefined>>): Environment {
  const { success, data, error } = environmentSchema.safeParse(variables);
  if (success) return data;
  const [issue] = error.issues;
  throw new EnvironmentError(`${issue?.path.join(".") ?? "The environment"}: ${issue?.message ?? "cannot be read"}`);
}

function isDayOrInstant(text: string): boolean {
  if (DAY.test(text)) return new Date(`${text}T12:00:00Z`).toJSON()?.startsWith(text) ?? false;
  return /^\d{4}-\d{2}-\d{2}T.*(Z|[+-]\d{2}:\d{2})$/.test(text) && !Number.isNaN(Date.parse(text));
}

let read: Environment | undefined;

/**
 * The environment of this process, read once, when it is first asked for: a build imports this module and asks
 * nothing, and the launcher knows the database's address only when it has started it.
 */
export const env: Environment = new Proxy({} as Environment, {
  get: (_, name) => Reflect.get((read ??= readEnvironment(process.env)), name),
});
