import { expect, it } from "vitest";
import { compressed, inlineScripts } from "@/scripts/survey/weight/scripts-of";

it("reads what runs in the page itself, and neither its data nor what is loaded", () => {
  const html = `<script src="/a.js"></script><script type="text/javascript">theme()</script>
    <script type="application/ld+json">{"@type":"Product"}</script><script>boot()</script>
    <script>self.__next_f.push([1,"data"])</script>`;
  expect(inlineScripts(html)).toBe("theme()\nboot()");
});

it("tells the data of a published page, all in one script, from what begins it", () => {
  const begins = "(self.__next_f=self.__next_f||[]).push([0])";
  const html = `<script>${begins}\nself.__next_f.push([1,"data"])\nself.__next_f.push([1,"more"])</script>`;
  expect(inlineScripts(html)).toBe(begins);
});

it("weighs what is left after compression", () => {
  expect(compressed("a".repeat(10_000))).toBeLessThan(100);
});
