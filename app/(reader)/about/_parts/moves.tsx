import { Meanings } from "./meanings";
import { Text } from "./text";

const MOVES = [
  { word: "first said", means: "Until then nobody had said it." },
  { word: "narrowed, widened", means: "It is told more exactly than before, or less." },
  { word: "postponed, advanced", means: "It is later than it was said to be, or earlier." },
  {
    word: "corrected",
    means: "Another source names another date than one that was never official: nobody moved anything.",
  },
  { word: "canceled, reinstated", means: "It does not take place, or does after all." },
  {
    word: "confirmed, contradicted",
    means: "An answer for a market holds by a surer word or has gone a step further, or another word turns it round.",
  },
  { word: "withdrawn", means: "The source took it back." },
];

export function Moves() {
  return (
    <>
      <Text>
        When a new claim changes what stands at the top of a page, the change is told with both dates and whose word
        made it. An editor’s slip that is taken out again is no change.
      </Text>
      <Meanings of={MOVES} />
    </>
  );
}
