import { expect, it } from "vitest";
import { formatFoundName, type FoundNameParts } from "./found-name";

const name = (part: FoundNameParts["part"], more: Partial<FoundNameParts> = {}) =>
  formatFoundName({ text: "thor", kind: "rumored", part, market: null, ...more });
const china = { code: "CN", name: "China", home: null };

it("says by which name a record was found", () => {
  expect(name("codename")).toBe("codename thor");
  expect(name("model-number", { text: "2203121C", market: china })).toBe("model number 2203121C (China)");
  expect(name("formerly")).toBe("earlier rumored as thor");
  expect(name("formerly", { kind: "official" })).toBe("earlier called thor");
  expect(name("also")).toBe("also rumored as thor");
  expect(name("in-market", { market: china })).toBe("in China: thor");
});
