import { CertaintyMark } from "@/components/certainty/mark";
import type { NamesView, NameView } from "@/lib/data/name/name-view";
import { type FoundNameParts, formatFoundName } from "@/lib/format/found-name";
import { formatPlaceHead } from "@/lib/format/place";
import { NOTHING_SAID } from "./cell";

/** What a phone was or is called beside its name, each as sure as it is. */
export function NamesCell({ names: { current, formerly, alsoRumored, inMarkets, codenames } }: { names: NamesView }) {
  const told = [
    // The name over the column, where the brand has not given it.
    ...(current === null || current.certainty === "official"
      ? []
      : ([[current, `${current.text}, its name here`]] as const)),
    ...tell(formerly, "formerly"),
    ...tell(alsoRumored, "also"),
    ...tell(inMarkets, "in-market"),
    ...tell(codenames, "codename"),
  ];
  return <Told told={told} />;
}

export function ModelNumbersCell({ names: { modelNumbers } }: { names: NamesView }) {
  return <Told told={modelNumbers.map((name) => [name, name.text + where(name)])} />;
}

type Told = readonly (readonly [NameView, string])[];

function tell(names: readonly NameView[], part: FoundNameParts["part"]): Told {
  return names.map((name) => [name, formatFoundName({ ...name, part })]);
}

function where({ market }: NameView): string {
  return market === null ? "" : ` (${formatPlaceHead(market)})`;
}

function Told({ told }: { told: Told }) {
  if (told.length === 0) return <span className="text-soft">{NOTHING_SAID}</span>;
  return (
    <ul>
      {told.map(([{ certainty }, words]) => (
        <li key={words}>
          <CertaintyMark certainty={certainty} className="mr-1.5" />
          {words}
        </li>
      ))}
    </ul>
  );
}
