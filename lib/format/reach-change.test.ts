import { expect, it } from "vitest";
import { formatReachChange } from "./reach-change";

const places = (...codes: string[]) => codes.map((code) => ({ code, name: null, home: "CN" }));
const nothing = {
  ...{ both: [], gained: [], expectedAgain: [], expectedNew: [], doubtful: [], lost: [] },
  ...{ untoldBefore: [], untoldSince: [] },
};

it("tells what changed and what stayed, and silence as silence", () => {
  expect(
    formatReachChange("Xiaomi 12", {
      ...nothing,
      both: places("CN"),
      gained: places("JP"),
      lost: places("international"),
      untoldBefore: places("BR"),
      untoldSince: places("DE", "FR"),
    }),
  ).toEqual([
    "Both come to China.",
    "It comes to Japan, where Xiaomi 12 did not.",
    "It does not come to markets outside China, where Xiaomi 12 did.",
    "It comes to Brazil; whether Xiaomi 12 did, nobody has said.",
    "Xiaomi 12 came to Germany and France; whether this one does, nobody has said.",
  ]);
  expect(formatReachChange("Xiaomi 12", nothing)).toEqual([]);
});

it("tells a rumor as one: unlikely is not no, and expected is not yes", () => {
  const rumored = { expectedAgain: places("CN"), expectedNew: places("JP"), doubtful: places("DE") };
  expect(formatReachChange("Xiaomi 12", { ...nothing, ...rumored })).toEqual([
    "It is expected in China, where Xiaomi 12 came.",
    "It is expected in Japan, where Xiaomi 12 did not come.",
    "It is unlikely in Germany, where Xiaomi 12 came.",
  ]);
});
