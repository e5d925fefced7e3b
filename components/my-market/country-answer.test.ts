import { expect, it } from "vitest";
import { answerFor, type CountryAnswer } from "./country-answer";

const answer = (countries: string): CountryAnswer => ({
  ...{ countries, answer: "unknown", certainty: "unknown", spoken: null, more: [] },
});
const answers = [answer("CN"), answer("ATDEFR")];

it("finds the answer that holds for a country by its whole code", () => {
  expect(answerFor("CN", answers)?.countries).toBe("CN");
  expect(answerFor("DE", answers)?.countries).toBe("ATDEFR");
  // Letters of two neighbors make no country.
  expect(answerFor("TD", answers)).toBeNull();
  expect(answerFor("US", answers)).toBeNull();
  expect(answerFor("", answers)).toBeNull();
});
