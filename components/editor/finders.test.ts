import { describe, expect, it } from "vitest";
import type { MarketPickView } from "@/lib/data/pickers";
import type { MarketCode } from "@/lib/domain/market/market";
import { marketFinder } from "./finders";

const market = (code: string, kind: MarketPickView["kind"], name: string) => ({ code: code as MarketCode, kind, name });
const find = marketFinder([
  market("everywhere", "everywhere", "everywhere"),
  market("international", "international", "international"),
  market("europe", "group", "Europe"),
  market("CN", "country", "China"),
  market("WF", "country", "Wallis and Futuna"),
]);

async function offered(typed: string): Promise<string[]> {
  return (await find(typed, new AbortController().signal)).map(({ id }) => id);
}

describe("the markets offered for what is typed", () => {
  it.each(["outside", "global", "worldwide", "abroad", "Inter"])("%s: what is outside the home", async (typed) => {
    expect(await offered(typed)).toContain("international");
  });

  it.each(["all", "world", "every"])("%s: everywhere", async (typed) => {
    expect((await offered(typed))[0]).toBe("everywhere");
  });

  it("a place by its name, its code, or a part of its name", async () => {
    expect(await offered("chi")).toEqual(["CN"]);
    expect(await offered("cn")).toEqual(["CN"]);
    expect(await offered("futuna")).toEqual(["WF"]);
    expect(await offered("atlantis")).toEqual([]);
  });

  it("says what the wide ones are", async () => {
    const [first] = await find("international", new AbortController().signal);
    expect(first?.note).toBe("everywhere outside the brand’s home");
  });
});
