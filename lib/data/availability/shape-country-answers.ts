import type { Belief } from "@/lib/domain/belief/belief";
import type { Subject } from "@/lib/domain/claim/claim";
import { answersByCountry } from "@/lib/domain/market/answers-by-country";
import { kindOfMarket } from "@/lib/domain/market/covers-market";
import type { CountryAnswerView } from "@/lib/data/availability/country-answer-view";
import { shapePrices } from "@/lib/data/availability/shape-availability";
import type { WindowBeliefView } from "@/lib/data/ledger/claim-view";
import type { Reading } from "@/lib/data/ledger/reading";
import { shapeBelief, shapeWindowBelief } from "@/lib/data/ledger/shape-belief";

/** What is answered for each country that there is: the same as its row of the table, or that of a group around it, tells. */
export function shapeCountryAnswers(subject: Subject, reading: Reading): CountryAnswerView[] {
  const { index, facts, clocks, ledger } = reading;
  const countries = [...ledger.marketNames.keys()].filter((code) => kindOfMarket(code) === "country").sort();
  return answersByCountry(subject, countries, index, facts, clocks).map(({ countries: codes, answer }) => ({
    countries: codes.join(""),
    answer: answer.answer,
    certainty: answer.certainty,
    deciding: shapeBelief(answer, reading).deciding,
    preorder: shapeWindow(answer.preorderWindow, reading),
    sale: shapeWindow(answer.saleWindow, reading),
    prices: shapePrices(answer, reading),
  }));
}

function shapeWindow(belief: Belief, reading: Reading): WindowBeliefView | null {
  return belief.value === null ? null : shapeWindowBelief(belief, reading);
}
