import { alertsOf, fillIn, type PageForm, readForm } from "@/scripts/drive/page-form";
import type { Session } from "@/scripts/drive/session";

const PATH = "/edit/launches/new";

/** A launch as one types it. */
export interface TypedLaunch {
  /** Slug, as the form's list has it. */
  readonly brand: string;
  readonly title: string;
  readonly when: string;
  readonly devices: readonly { readonly name: string; readonly series: string; readonly markets: readonly string[] }[];
  readonly source: { readonly name: string; readonly kind: string };
  readonly wording: string;
  /** Today when left out. */
  readonly statedOn?: string;
  readonly said: string;
}

export type LaunchAnswer =
  | { readonly recorded: true; readonly slug: string }
  | { readonly recorded: false; readonly status: number; readonly said: string };

/** The form, served to an editor. It may be sent more than once, each time under a key of its own. */
export async function openLaunchForm(session: Session): Promise<PageForm> {
  const page = await session.get(PATH);
  const html = await page.text();
  if (page.status !== 200) throw new Error(`${PATH}: ${page.status} ${page.headers.get("location") ?? ""}`);
  return readForm(html, "key", PATH);
}

/** Sends the form under a submission key. Rejects when no answer comes. */
export async function sendLaunchForm(
  session: Session,
  form: PageForm,
  launch: TypedLaunch,
  key: string,
): Promise<LaunchAnswer> {
  const answer = await session.post(form.path, fillIn(form, { ...controlsOf(launch), key }));
  const html = await answer.text();
  const slug = /^\/edit\/launches\/([^/?]+)\?/.exec(pathOf(answer.headers.get("location"), session.origin))?.[1];
  if (answer.status === 303 && slug) return { recorded: true, slug };
  return { recorded: false, status: answer.status, said: alertsOf(html) };
}

/** What is typed into which control. */
export function controlsOf({ brand, title, when, devices, source, wording, statedOn, said }: TypedLaunch) {
  const rows = devices.flatMap(({ name, series, markets }, row) => [
    [`devices.${row}.name`, name],
    [`devices.${row}.seriesName`, series],
    [`devices.${row}.markets`, markets.join(", ")],
  ]);
  return {
    ...{ brand, title, when, wording, said, "source.name": source.name, "source.kind": source.kind },
    ...(statedOn !== undefined && { statedOn }),
    ...(Object.fromEntries(rows) as Record<string, string>),
  };
}

function pathOf(location: string | null, origin: string): string {
  if (location === null) return "";
  const { pathname, search } = new URL(location, origin);
  return pathname + search;
}
