import { randomUUID } from "node:crypto";
import { inventLaunch } from "@/scripts/drive/invented-launch";
import { controlsOf, openLaunchForm } from "@/scripts/drive/launch-form";
import { type PageForm, readForm } from "@/scripts/drive/page-form";
import type { Session } from "@/scripts/drive/session";
import { type Kind, KINDS, type Submission } from "@/scripts/retry/submission";
import type { Targets } from "@/scripts/retry/targets";

type Typed = Pick<Submission, "kind" | "mark" | "value" | "form" | "typed">;

/** Opens a form and fills it in, each kind in turn. Where no record is left to change, a launch is recorded. @param number from 1, each once in a database */
export async function fillInOne(session: Session, targets: Targets, number: number): Promise<Submission> {
  const kind = KINDS[number % KINDS.length]!;
  const target = kind === "launch" || kind === "report" ? null : targets.take(kind);
  const filled = target === null ? await NEW[kind === "report" ? kind : "launch"](session, number) : null;
  return { ...(filled ?? (await change(session, kind, number, target!))), key: randomUUID(), answer: null };
}

const NEW = {
  async launch(session: Session, number: number): Promise<Typed> {
    const launch = inventLaunch(number);
    const typed = controlsOf(launch);
    return { kind: "launch", mark: launch.said, value: launch.title, form: await openLaunchForm(session), typed };
  },
  async report(session: Session, number: number): Promise<Typed> {
    const [mark, value] = [`They saw the Captured ${number} itself.`, `Captured ${number}`];
    const claim = (row: number, fields: Readonly<Record<string, string>>) =>
      Object.entries({ about: "0", wording: "states", said: mark, ...fields }).map(
        ([field, text]) => [`claims.${row}.${field}`, text] as const,
      );
    const typed = {
      ...{ "source.name": "The Trial Gazette", "source.kind": "press", recordsRows: "0", claimsRows: "0 1" },
      ...{ "records.0.kind": "device", "records.0.name": value, "records.0.brand": "xiaomi" },
      "records.0.seriesName": `${value} series`,
      ...Object.fromEntries([
        ...claim(0, { property: "feature", text: "a wheel" }),
        ...claim(1, { property: "price", price: "599", currency: "EUR", market: "DE" }),
      ]),
    };
    return { kind: "report", mark, value, form: await open(session, "/edit/capture", "recordsRows"), typed };
  },
} as const;

/** The control by which each form is told from the others of its page. */
const FORMS = { edit: "version", rename: "was.slug", rank: "rank" } as const;

async function change(session: Session, kind: Kind, number: number, path: string): Promise<Typed> {
  const mark = `For the trial, number ${number}.`;
  if (kind !== "edit" && kind !== "rename" && kind !== "rank") throw new Error(`a ${kind} changes no record`);
  const form = await open(session, path, FORMS[kind]);
  const value = { edit: `Edited ${number}`, rename: `renamed-${number}`, rank: "" }[kind];
  const rank = form.fields.get("rank") === "preferred" ? "deprecated" : "preferred";
  const typed = { edit: { name: value }, rename: { slug: value }, rank: { rank } }[kind];
  return { kind, mark, value, form, typed: { ...typed, why: mark } };
}

async function open(session: Session, path: string, control: string): Promise<PageForm> {
  const page = await session.get(path);
  const html = await page.text();
  if (page.status !== 200) throw new Error(`${path}: ${page.status} ${page.headers.get("location") ?? ""}`);
  return readForm(html, control, path);
}

/** What an editor does who thinks that it did not go through and types it all once more: under another key, with slips that make it look like another. */
export function typedAnew({ typed, value, kind, ...rest }: Submission): Submission {
  const slip = {
    launch: { title: `${value} b`, when: "2029", "devices.0.name": `${value} A`, "devices.1.name": `${value} B` },
    edit: { name: `${value} b`, "was.name": value },
    rename: { slug: `${value}-b`, "was.slug": value },
  };
  const other = typed["rank"] === "preferred" ? "deprecated" : "preferred";
  const change = { ...slip, report: { "claims.0.text": "two wheels", claimsRows: "0" }, rank: { rank: other } }[kind];
  return { ...rest, kind, value, typed: { ...typed, ...change }, key: randomUUID(), answer: null };
}
