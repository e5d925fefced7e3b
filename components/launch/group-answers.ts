import { answerKey } from "@/components/launch/answer-key";
import type { AnswerView } from "@/lib/data/availability/availability-view";
import type { RefView } from "@/lib/data/ledger/claim-view";
import type { MarketCode } from "@/lib/domain/market/market";

/** Phones that have one answer in a market, on one day, by one source. Their prices may differ. */
export interface AnswerGroup {
  readonly phones: readonly RefView[];
  /** One for each phone, in their order. */
  readonly answers: readonly [AnswerView, ...AnswerView[]];
}

/**
 * The answers for several phones in one market, those together that read alike. The order of the first of each is kept, but what
 * nobody has spoken of comes last.
 */
export function groupAnswers(
  phones: readonly RefView[],
  answers: readonly AnswerView[],
  asked: MarketCode,
): AnswerGroup[] {
  const groups = new Map<string, { phones: RefView[]; answers: [AnswerView, ...AnswerView[]] }>();
  for (const [place, phone] of phones.entries()) {
    const answer = answers[place];
    if (answer === undefined) continue;
    const key = answerKey(answer, asked);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, { phones: [phone], answers: [answer] });
    else {
      known.phones.push(phone);
      known.answers.push(answer);
    }
  }
  return [...groups.values()].sort((a, b) => Number(isUnsaid(a)) - Number(isUnsaid(b)));
}

function isUnsaid({ answers: [{ answer }] }: AnswerGroup): boolean {
  return answer === "unknown";
}
