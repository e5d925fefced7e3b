import { createHash } from "node:crypto";

/** React's data comes in as many scripts as there were pieces of it: where one ends and the next begins. */
const BETWEEN_DATA = /(?<=\]\))<\/script><script>(?=self\.__next_f\.push\()/g;
const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/gi;
/** What a browser runs: a script of no type, or of one of JavaScript's. Any other is data, which no policy is asked about. */
const TYPE = /\btype="([^"]*)"/i;
const RUNS = /^$|^module$|^(?:text|application)\/(?:java|ecma)script$/i;

/** The same page with its data in one script: each would need a hash of its own in the page's header, which proxies bound. */
export function withDataInOneScript(html: string): string {
  return html.replace(BETWEEN_DATA, "\n");
}

/** The hashes of the scripts that stand in a page, each once, as its policy names them: "'sha256-…' 'sha256-…'". */
export function hashesOfInlineScripts(html: string): string {
  const hashes = new Set<string>();
  for (const [, attributes = "", script = ""] of html.matchAll(SCRIPT)) {
    const [, type = ""] = TYPE.exec(attributes) ?? [];
    if (/\bsrc=/i.test(attributes) || !RUNS.test(type)) continue;
    hashes.add(`'sha256-${createHash("sha256").update(script).digest("base64")}'`);
  }
  return [...hashes].join(" ");
}
