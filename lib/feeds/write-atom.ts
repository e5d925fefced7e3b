import { MOVES_ATOM } from "@/lib/format/feed-address";
import { type LaunchMove, tag, tellMove, type ToldMove } from "./told-move";

export const FEED_TITLE = "Phone launches: what changed · Debut";
export const FEED_ABOUT = "How the dates of phone launches moved, and whose claim moved them.";

/** What XML 1.0 has no letter for. */
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\ud800-\udfff]/gu;
const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** The moves, the latest first, as an Atom feed (RFC 4287). The same for the same moves. */
export function writeAtom(moves: readonly LaunchMove[], origin: string): string {
  const entries = moves.map((move) => tellMove(move, origin));
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">',
    element("id", tag(origin, "feeds/launches")),
    element("title", FEED_TITLE),
    element("subtitle", FEED_ABOUT),
    // A feed without entries was never updated; it must say when all the same.
    element("updated", entries[0]?.at ?? "1970-01-01T00:00:00Z"),
    link("self", origin + MOVES_ATOM, "application/atom+xml"),
    link("alternate", `${origin}/`, "text/html"),
    "<author>",
    element("name", "Debut"),
    "</author>",
    ...entries.map(writeEntry),
    "</feed>",
    "",
  ].join("\n");
}

function writeEntry({ id, title, text, brand, url, source, at }: ToldMove): string {
  return [
    "<entry>",
    element("id", id),
    element("title", title),
    element("published", at),
    element("updated", at),
    link("alternate", url, "text/html"),
    ...(source === null ? [] : [link("via", source)]),
    `<category term="${xml(brand)}"/>`,
    element("content", text),
    "</entry>",
  ].join("\n");
}

function element(name: string, text: string): string {
  return `<${name}>${xml(text)}</${name}>`;
}

function link(rel: string, href: string, type?: string): string {
  return `<link rel="${rel}" href="${xml(href)}"${type ? ` type="${type}"` : ""}/>`;
}

function xml(text: string): string {
  return text.replace(NOT_XML, "\ufffd").replace(/[&<>"]/g, (letter) => ENTITIES[letter] ?? letter);
}
