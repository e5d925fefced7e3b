import { gzipSync } from "node:zlib";
import { parse } from "node-html-parser";

/** How servers compress by default: all weights are taken so, whatever the server that is surveyed does. */
const LEVEL = 6;

export function compressed(text: string | Buffer): number {
  return gzipSync(text, { level: LEVEL }).byteLength;
}

/** The JavaScript that stands in the page itself: not the page's data for React, which is written as calls too, nor JSON. */
export function inlineScripts(html: string): string {
  return (
    parse(html)
      .querySelectorAll("script:not([src])")
      .filter((script) => /^(|module|text\/javascript)$/.test(script.getAttribute("type") ?? ""))
      .flatMap((script) => script.rawText.split("\n"))
      // A published page has its data in one script, a call a line (lib/publishing/inline-scripts.ts).
      .filter((line) => !line.startsWith("self.__next_f.push("))
      .join("\n")
  );
}
