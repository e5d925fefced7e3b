import { expect, test } from "vitest";
import { chunksBesideBrand, neededChunks, partsOf, soughtOf } from "./sought";

test("what is typed together stays together, whatever signs part it from the rest", () => {
  expect(soughtOf("  XIAOMI 12S-Ultra ")).toEqual({
    normalized: "xiaomi 12 s ultra",
    chunks: ["xiaomi", "12s", "ultra"],
    folded: "xiaomi12sultra",
  });
  expect(soughtOf("Galaxy S22+ (5G)")?.chunks).toEqual(["galaxy", "s22plus", "5g"]);
  expect(soughtOf("SM-S901B/DS")?.chunks).toEqual(["sm", "s901b", "ds"]);
  expect(soughtOf("O’Neil Édge")?.chunks).toEqual(["oneil", "edge"]);
  expect(partsOf("iphone14pro")).toEqual(["iphone", "14", "pro"]);
});

test("a brand that the name leaves out may be said", () => {
  expect(chunksBesideBrand(["google", "pixel", "7"], ["google"])).toEqual(["pixel", "7"]);
  expect(chunksBesideBrand(["goo", "pixel"], ["google"])).toEqual(["pixel"]);
  expect(chunksBesideBrand(["googlepixel7"], ["google"])).toEqual(["pixel7"]);
  expect(chunksBesideBrand(["xiaomi", "f4"], ["poco", "xiaomi"])).toEqual(["f4"]);
});

test("a letter that some brand begins with is no brand", () => {
  expect(chunksBesideBrand(["s", "22"], ["samsung"])).toEqual(["s", "22"]);
  expect(chunksBesideBrand(["mi", "11"], ["mi"])).toEqual(["11"]);
});

test("5G need not be said, unless it is all that is", () => {
  expect(neededChunks(["galaxy", "a52", "5g"])).toEqual(["galaxy", "a52"]);
  expect(neededChunks(["5g"])).toEqual(["5g"]);
});

test("nothing is searched for where there is no letter and no digit", () => {
  expect(soughtOf("")).toBeNull();
  expect(soughtOf(" ?! -")).toBeNull();
  expect(soughtOf(" ?! +-")?.chunks).toEqual(["plus"]);
  expect(soughtOf("a ".repeat(50))?.chunks).toHaveLength(12);
});
