import { VERDICTS } from "@/lib/domain/claim/claim";
import { formatVerdict } from "@/lib/format/verdict";
import { Meanings } from "./meanings";
import { Text } from "./text";

export function Verdicts() {
  return (
    <>
      <Text>
        Once it is known, an editor judges a claim, says why, and names what shows it. A source’s page adds its claims
        up; no claim weighs more because its source was right before.
      </Text>
      <Meanings of={VERDICTS.map((verdict) => ({ word: verdict, means: `The claim ${formatVerdict(verdict)}.` }))} />
    </>
  );
}
