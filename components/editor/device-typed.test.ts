import { expect, it } from "vitest";
import { deviceTyped } from "./device-typed";

const pro = { id: "1", text: "Xiaomi 12 Pro", note: "in Xiaomi 12" };
const plus = { id: "2", text: "Xiaomi 12 Pro+" };

it("a name that one goes by is known, letter case and spaces aside", () => {
  expect(deviceTyped("xiaomi 12  pro", [plus, pro])).toEqual({ kind: "known", known: pro });
});

it("a name that none goes by is new, though others hold it", () => {
  expect(deviceTyped("Xiaomi 12", [pro, plus])).toEqual({ kind: "new" });
  expect(deviceTyped("Xiaomi 99", [])).toEqual({ kind: "new" });
});

it("a name that one went by is told as such: a rumor's name may be given to another phone", () => {
  const ultra = { id: "3", text: "iPhone Ultra", aliases: ["iPhone Fold"] };
  expect(deviceTyped("iphone fold", [pro, ultra])).toEqual({ kind: "alias", of: ultra });
});

it("nothing is said of nothing, nor where the list may have been cut", () => {
  expect(deviceTyped(" !", [])).toBeNull();
  const ten = Array.from({ length: 10 }, (_, n) => ({ id: String(n), text: `Xiaomi 12 No. ${n}` }));
  expect(deviceTyped("Xiaomi 12", ten)).toBeNull();
});
