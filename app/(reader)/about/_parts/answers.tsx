import { ANSWERS, type Answer } from "@/lib/domain/market/market-answer";
import { formatAnswer } from "@/lib/format/answer";
import { Meanings } from "./meanings";
import { Text } from "./text";

const MEANS: Readonly<Record<Answer, string>> = {
  available: "Its sale has begun there, says more than a rumor.",
  "was-sold": "It was sold there, and is no longer.",
  announced: "The brand says that it comes there, and nobody has said yet that its sale has begun.",
  expected: "Others say so, or it was said of a group around the country: then it comes somewhere in the group.",
  unlikely: "Others than the brand say that it does not come.",
  excluded: "The brand says that it does not come, it is canceled, or it is reported as never sold there.",
  unknown: "Nobody has said anything that answers for the country.",
};

export function Answers() {
  return (
    <>
      <Text>
        One answer for each phone and country, with what it rests on beside it: “unlikely (leak)” is not “no”. A word of
        no market in particular answers for no country. A certification is a sign and never more, and whether a shop
        imports it is told apart.
      </Text>
      <Meanings of={ANSWERS.map((answer) => ({ word: formatAnswer(answer), means: MEANS[answer] }))} />
    </>
  );
}
