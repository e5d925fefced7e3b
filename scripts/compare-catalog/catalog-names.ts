import type { Clocks } from "@/lib/domain/belief/belief";
import type { ClaimIndex } from "@/lib/domain/belief/claim-index";
import type { Subject } from "@/lib/domain/claim/claim";
import { namesOf } from "@/lib/domain/name/names-of";
import { normalizeName } from "@/lib/domain/name/normalize-name";
import { foldName } from "@/lib/domain/name/sought";
import { CATALOG } from "@/prisma/catalog/catalog";
import { OTHER_NAMES } from "@/prisma/catalog/disagreements";
import type { BrandEntry, DeviceEntry, LaunchEntry, SeriesEntry } from "@/prisma/catalog/entries";
import { CATALOG_FACTS as facts } from "@/prisma/catalog/facts-of-catalog";
import { subjectId } from "@/prisma/catalog/ids";

/** What a table can speak of. */
export type Entry = DeviceEntry | SeriesEntry | LaunchEntry;
export const subjectOf = (entry: Entry): Subject => ({ kind: entry.kind, id: subjectId(entry) });

/** A name as it is compared, with the record that bears it. */
interface Called {
  /** Folded; and once more without "5G" where it says that. */
  readonly key: string;
  readonly isWhole: boolean;
  /** The name as words typed together: "galaxy s22 ultra". */
  readonly words: string;
  readonly entry: Entry;
  /** It is called so now, and not only by some or formerly. */
  readonly now: boolean;
}

/** The catalog's phones, families and launches by what they are called, whoever's brand the name is put after. */
export class CatalogNames {
  readonly #names: readonly Called[];
  readonly #byKey = new Map<string, Called[]>();

  constructor(index: ClaimIndex, clocks: Clocks) {
    this.#names = [
      ...CATALOG.devices.flatMap((device) => {
        const { current, inMarkets, formerly, alsoRumored } = namesOf(subjectOf(device), index, facts, clocks);
        const now = [device.name ?? "", current?.text ?? "", ...inMarkets.map(({ text }) => text)];
        const others = [...formerly, ...alsoRumored].map(({ text }) => text);
        return [...called(device, now, true), ...called(device, others, false)];
      }),
      ...CATALOG.series.flatMap((series) => called(series, [`${series.name} series`], true)),
      ...CATALOG.launches.flatMap((launch) => called(launch, [launch.title], true)),
      ...CATALOG.devices.flatMap((device) => called(device, namesInTables(device.slug), true)),
    ];
    for (const name of this.#names) {
      const named = this.#byKey.get(name.key);
      if (named) named.push(name);
      else this.#byKey.set(name.key, [name]);
    }
  }

  /** The records of that name; where there is none, those that leave out "5G" where it says it, or the other way around. */
  find(name: string): Entry[] {
    const [whole, short] = keysOf(name);
    const alike = [whole, short].map((key) => this.#byKey.get(key) ?? []);
    const same = alike[0]!.filter((called) => called.isWhole);
    return distinct(same.length > 0 ? same : (alike.find(({ length }) => length > 0) ?? []));
  }

  /** The records that a headline names, each by its longest name: "Galaxy S22 Ultra" names no Galaxy S22. */
  mentionedIn(headline: string): Entry[] {
    const longestFirst = [...new Set(this.#names.map(({ words }) => words))].sort((a, b) => b.length - a.length);
    const found: string[] = [];
    let rest = ` ${wordsOf(headline)} `;
    for (const words of longestFirst) {
      const at = rest.indexOf(` ${words} `);
      if (at < 0) continue;
      const after = rest.slice(at + words.length + 2);
      if (!OF_ANOTHER.test(after)) found.push(words);
      rest = `${rest.slice(0, at)} | ${after}`;
    }
    return found.flatMap((words) => distinct(this.#names.filter((name) => name.words === words)));
  }
}

function namesInTables(slug: string): string[] {
  return Object.entries(OTHER_NAMES).flatMap(([name, of]) => (of === slug ? [name] : []));
}

/** Words that make another phone of the name before them: of an "iQOO 15 Ultra" nothing is said by an iQOO 15. */
const OF_ANOTHER = /^(?:pro|ultra|max|plus|\+|mini|fe|lite|air|edge|fold|flip|turbo|neo|xl|5) /;

/** Each record once, and after a family its phones, which may be dated where it is not. */
function distinct(names: readonly Called[]): Entry[] {
  const now = names.filter((name) => name.now);
  const entries = (now.length > 0 ? now : names).map(({ entry }) => entry);
  return [...new Set(entries.flatMap((entry) => [entry, ...CATALOG.devices.filter(({ series }) => series === entry)]))];
}

function called(entry: Entry, texts: readonly string[], now: boolean): Called[] {
  return texts.filter(Boolean).flatMap((text) =>
    waysToSay(text, entry.brand).flatMap((name) => {
      const words = wordsOf(name);
      const [whole, short] = keysOf(name);
      const keys = whole === short ? [whole] : [whole, short];
      return keys.map((key) => ({ key, isWhole: key === whole, words, entry, now }));
    }),
  );
}

/** The name folded, as it is and without "5G", which the makers' own pages leave out as often. "4G" is another phone. */
function keysOf(name: string): readonly [whole: string, short: string] {
  const normalized = normalizeName(name);
  return [foldName(normalized), foldName(normalized.replace(/ 5g\b/, ""))];
}

/** "Pixel 7" and "Google Pixel 7"; "Redmi K50" and "Xiaomi Redmi K50", and never "K50" alone. */
function waysToSay(name: string, brand: BrandEntry): string[] {
  const bare = name.toLowerCase().startsWith(`${brand.name.toLowerCase()} `) ? name.slice(brand.name.length + 1) : name;
  return [...new Set([name, `${brand.name} ${bare}`, ...(brand.parent ? [`${brand.parent.name} ${name}`] : [])])];
}

/** What is typed together stays together: in "Xiaomi 17T" there is no Xiaomi 17. */
function wordsOf(text: string): string {
  const typed = text.normalize("NFKD").split(/[^\p{L}\p{N}\p{M}+'’]+/u);
  return typed
    .map((word) => foldName(normalizeName(word.replace(/['’]s$/, ""))))
    .filter(Boolean)
    .join(" ");
}
