import { describe, expect, it } from "vitest";
import { asciiPage } from "@/lib/publishing/ascii-page";

describe("asciiPage", () => {
  it("leaves a page alone that is ASCII already", () => {
    const page = `<p title="a &amp; b">Xiaomi 12S</p><script>self.__next_f.push([1,"a\\u2019b"])</script>`;
    expect(asciiPage(page)).toBe(page);
  });

  it("writes letters of text and attributes as references, those of two units as one", () => {
    expect(asciiPage(`<p title="Xiaomi’s">小米 · 12S 📱</p>`)).toBe(
      `<p title="Xiaomi&#8217;s">&#23567;&#31859; &#183; 12S &#128241;</p>`,
    );
  });

  it("writes letters of scripts as escapes, which read as the same string", () => {
    const data = "Xiaomi’s 小米 📱";
    const page = asciiPage(`<p>–</p><script nonce="é">said(${JSON.stringify(data)})</script><p>–</p>`);
    const said = /said\((.*)\)/.exec(page)?.[1] ?? "";
    expect(JSON.parse(said)).toBe(data);
    expect(page).toMatch(/^<p>&#8211;<\/p><script nonce="&#233;">[\x00-\x7f]*<\/script><p>&#8211;<\/p>$/);
  });

  it("takes markup that stands inside of a script for the script's", () => {
    expect(asciiPage(`<script>a("<p>’")</script>`)).toBe(`<script>a("<p>\\u2019")</script>`);
  });

  it("leaves styles as they are", () => {
    const page = `<style>q::before{content:"“"}</style>`;
    expect(asciiPage(page)).toBe(page);
  });
});
