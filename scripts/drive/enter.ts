import { alertsOf, fillIn, readForm } from "@/scripts/drive/page-form";
import { Session } from "@/scripts/drive/session";

export interface Person {
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

/** Uses the one-time link that a start prints while there is no editor. @throws Error with what the page said */
export function becomeFirstEditor(link: string, person: Person): Promise<Session> {
  const { origin, pathname, search } = new URL(link);
  return pass(origin, pathname + search, { ...person });
}

/** @throws Error with what the page said */
export function signIn(origin: string, { email, password }: Person): Promise<Session> {
  return pass(origin, "/sign-in", { email, password });
}

async function pass(origin: string, path: string, typed: Readonly<Record<string, string>>): Promise<Session> {
  const session = new Session(origin);
  const page = await session.get(path);
  const form = readForm(await page.text(), "password", path);
  const answer = await session.post(form.path, fillIn(form, typed));
  const said = await answer.text();
  if (answer.status !== 303) throw new Error(`${origin}${form.path}: ${answer.status} ${alertsOf(said)}`);
  return session;
}
