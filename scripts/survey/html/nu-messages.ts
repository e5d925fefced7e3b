import type { Fault } from "@/scripts/survey/report";

/** What the Nu checker says, as far as it is read here. */
export interface NuMessage {
  readonly type: string;
  readonly url?: string;
  readonly message: string;
  /** The text around the place. */
  readonly extract?: string;
}

interface Excuse {
  readonly message: RegExp;
  readonly extract: RegExp;
  readonly why: string;
}

/** Errors that are none of ours. As few as can be: each names the message and the markup that it holds for. */
const EXCUSES: readonly Excuse[] = [
  {
    message: /^Bad value “” for attribute “action” on element “form”: Must be non-empty\.$/,
    extract: /<form [^>]*action="" enctype="multipart\/form-data" method="post"/i,
    why: "React itself writes it for a form on a server action, so that it is sent without JavaScript too",
  },
  {
    message: /^A “charset” attribute on a “meta” element found after the first 1024 bytes\.$/,
    // As a browser writes its own document; as React serves it, it is `charSet="utf-8"/>`, and there nothing is excused.
    extract: /<meta charset="utf-8">/,
    why: "React puts the head of a “not found” after Next's scripts in the browser, which has read the bytes by then",
  },
];

/** What counts: errors that nothing excuses. Advice does not. */
export function errorsOf(messages: readonly NuMessage[]): NuMessage[] {
  return messages.filter((one) => one.type !== "info" && !EXCUSES.some((excuse) => excuses(excuse, one)));
}

/** The same said of many places of a document is told once, with the first. */
export function tellOnce(messages: readonly NuMessage[], titleOf: (url: string) => string): Fault[] {
  const alike = new Map<string, NuMessage[]>();
  for (const one of messages) {
    const key = `${one.url} ${one.message}`;
    alike.set(key, [...(alike.get(key) ?? []), one]);
  }
  return [...alike.values()].flatMap(([first, ...others]) => {
    if (!first) return [];
    const times = others.length > 0 ? ` (${others.length + 1} times)` : "";
    return { page: titleOf(first.url ?? ""), what: `${first.message}${times} In: ${first.extract ?? ""}` };
  });
}

const excuses = (excuse: Excuse, { message, extract = "" }: NuMessage) =>
  excuse.message.test(message) && excuse.extract.test(extract);
