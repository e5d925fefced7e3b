import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { hashesOfInlineScripts, withDataInOneScript } from "@/lib/publishing/inline-scripts";

const hash = (script: string) => `'sha256-${createHash("sha256").update(script).digest("base64")}'`;

describe("hashesOfInlineScripts", () => {
  it("names each script that runs, as it stands between its tags, and each once", () => {
    const page = `<script>a()</script><p>b()</p><script id="_R_">c("<p>")\n</script><script type="text/javascript">a()</script>`;
    expect(hashesOfInlineScripts(page)).toBe(`${hash("a()")} ${hash('c("<p>")\n')}`);
  });

  it("knows the hash of the standard", () => {
    const script = "alert('Hello, world.');";
    expect(hashesOfInlineScripts(`<script>${script}</script>`)).toBe(
      "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='",
    );
  });

  it("names neither a file of ours nor data", () => {
    const data = `<script type="application/ld+json">{"name":"a"}</script><script type="text/plain">a()</script>`;
    expect(hashesOfInlineScripts(`<script src="/a.js" async=""></script>${data}`)).toBe("");
  });
});

describe("withDataInOneScript", () => {
  const push = (data: string) => `<script>self.__next_f.push([1,"${data}"])</script>`;

  it("makes one script of neighbors, which runs as they did", () => {
    const page = withDataInOneScript(
      `<script>(self.__next_f=self.__next_f||[]).push([0])</script>${push("a")}${push("b")}`,
    );
    const [, script = ""] = /^<script>([^<]*)<\/script>$/.exec(page) ?? [];
    const self: { __next_f?: unknown[] } = {};
    new Function("self", script)(self);
    expect(self.__next_f).toEqual([[0], [1, "a"], [1, "b"]]);
  });

  it("puts nothing into a script that runs a file or holds data", () => {
    const page = `<script src="/a.js"></script>${push("a")}<script type="application/ld+json">{}</script>${push("b")}`;
    expect(withDataInOneScript(page)).toBe(page);
  });
});
