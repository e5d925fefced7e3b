import { assert, property, string } from "fast-check";
import { expect, it } from "vitest";
import { CASES } from "@/prisma/factories/cases";
import { contentLine, textValue } from "./content-line";

const anyText = string({ unit: "binary", maxLength: 400 });
const unfold = (line: string) => line.replace(/\r\n[ \t]/g, "").replace(/\r\n$/, "");
const unescape = (value: string) =>
  value.replace(/\\([\\;,nN])/g, (_, letter: string) => (letter.toLowerCase() === "n" ? "\n" : letter));

it("escapes what separates values, and tells every line break in one way", () => {
  expect(textValue('a\\b;c,d\ne\r\nf\rg:h"')).toBe('a\\\\b\\;c\\,d\\ne\\nf\\ng:h"');
  expect(textValue("tab\there, bell\u0007, half \ud83d")).toBe("tab\there\\, bell\ufffd\\, half \ufffd");
});

it("folds at 75 octets and not within a letter", () => {
  const line = contentLine("SUMMARY", "発".repeat(60));
  const lines = line.split("\r\n");
  expect(lines.at(-1)).toBe("");
  expect(lines.slice(0, -1).map((one) => Buffer.byteLength(one))).toEqual([74, 73, 43]);
  expect(lines[1]?.startsWith(" 発")).toBe(true);
  expect(contentLine("X", "y".repeat(73))).toBe(`X:${"y".repeat(73)}\r\n`);
  expect(contentLine("X", "y".repeat(74))).toBe(`X:${"y".repeat(73)}\r\n y\r\n`);
});

it("any text comes back from a line, no piece of which is too long or broken", () => {
  assert(
    property(anyText, (text) => {
      const line = contentLine("DESCRIPTION", textValue(text));
      for (const piece of line.slice(0, -2).split("\r\n")) {
        expect(Buffer.byteLength(piece)).toBeLessThanOrEqual(75);
        expect(piece).not.toMatch(/[\r\n\ud800-\udfff]/u);
      }
      expect(Buffer.from(line).toString()).toBe(line);
      const said = unescape(unfold(line).slice("DESCRIPTION:".length));
      const kept = text
        .replace(/\r\n|\r/g, "\n")
        .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ud800-\udfff]/gu, "\ufffd");
      expect(said).toBe(kept);
    }),
    { numRuns: CASES },
  );
});
