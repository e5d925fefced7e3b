/** What a word means in a date. `symbol` is its letter in a shape ("D M Y"), or the word itself. */
export interface Word {
  readonly symbol: string;
  readonly value: number;
}

const MONTHS = [
  ["january", "jan"],
  ["february", "feb"],
  ["march", "mar"],
  ["april", "apr"],
  ["may"],
  ["june", "jun"],
  ["july", "jul"],
  ["august", "aug"],
  ["september", "sep", "sept"],
  ["october", "oct"],
  ["november", "nov"],
  ["december", "dec"],
];

const WEEKDAYS = [
  ["monday", "mon"],
  ["tuesday", "tue", "tues"],
  ["wednesday", "wed"],
  ["thursday", "thu", "thur", "thurs"],
  ["friday", "fri"],
  ["saturday", "sat"],
  ["sunday", "sun"],
];

const SEASON_NAMES = [["spring"], ["summer"], ["fall", "autumn"], ["winter"]];

const PART_NAMES = [
  ["early", "beginning", "start"],
  ["mid", "middle"],
  ["late", "end"],
];

const ORDINALS = [["first"], ["second"], ["third"], ["fourth"]];

const COUNTS = [
  ["a", "an", "one"],
  ["two"],
  ["three"],
  ["four"],
  ["five"],
  ["six"],
  ["seven"],
  ["eight"],
  ["nine"],
  ["ten"],
];

/** Words that steer a phrase, by the one we keep. */
const STEERING: Readonly<Record<string, readonly string[]>> = {
  about: ["about", "around", "approximately", "approx", "circa", "ca", "roughly", "near"],
  after: ["after"],
  before: ["before"],
  by: ["by"],
  from: ["from", "since", "starting"],
  until: ["until", "till"],
  to: ["to", "through", "thru"],
  between: ["between"],
  and: ["and"],
  or: ["or"],
  later: ["later"],
  this: ["this", "current"],
  next: ["next", "following"],
  last: ["last", "past", "previous", "final"],
  coming: ["coming", "upcoming"],
  few: ["few", "couple", "several"],
  within: ["within"],
  onward: ["onward", "onwards"],
  today: ["today", "tonight"],
  tomorrow: ["tomorrow"],
  yesterday: ["yesterday"],
  day: ["day", "days"],
  week: ["week", "weeks"],
  month: ["month", "months"],
  quarter: ["quarter", "quarters"],
  half: ["half"],
  year: ["year", "years"],
  southern: ["southern"],
  northern: ["northern"],
  hemisphere: ["hemisphere"],
};

const PLAIN = ["not", "no", "earlier", "earliest", "latest", "than", "as", "q", "h"];

/** They announce a date and say nothing about it. Dropped at either end of a phrase. */
const LEADS = [
  ...["exp", "expected", "due", "scheduled", "slated", "set", "planned", "for", "sometime", "some", "time", "point"],
  ...["available", "sale", "sales", "release", "released", "releases", "releasing", "announced", "announcement"],
  ...[
    "launch",
    "launched",
    "launches",
    "launching",
    "debut",
    "debuts",
    "debuted",
    "arriving",
    "arrives",
    "arrived",
    "shipping",
    "ships",
    "shipped",
  ],
  ...["unveiled", "unveiling", "event", "date"],
];

const DROPPED = ["of", "the", "in", "on", "at", "during"];

const CERTAINTY = [
  ...["probably", "likely", "possibly", "maybe", "perhaps", "presumably", "hopefully", "tentative", "tentatively"],
  ...["rumored", "rumoured", "reportedly", "allegedly", "supposedly"],
];

const VAGUE = [
  "soon",
  "shortly",
  "imminent",
  "imminently",
  "eventually",
  "holiday",
  "holidays",
  "christmas",
  "someday",
];

export const LEAD = "lead";
export const DROP = "drop";
export const CERTAIN = "certainty";
export const VAGUE_WORD = "vague";

const WORDS: ReadonlyMap<string, Word> = new Map([
  ...numbered("M", MONTHS, 1),
  ...numbered("W", WEEKDAYS, 1),
  ...numbered("S", SEASON_NAMES, 0),
  ...numbered("P", PART_NAMES, 0),
  ...numbered("O", ORDINALS, 1),
  ...numbered("C", COUNTS, 1),
  ...Object.entries(STEERING).flatMap(([symbol, names]) => alike(symbol, names)),
  ...PLAIN.flatMap((name) => alike(name, [name])),
  ...alike(LEAD, LEADS),
  ...alike(DROP, DROPPED),
  ...alike(CERTAIN, CERTAINTY),
  ...alike(VAGUE_WORD, VAGUE),
]);

/** The meaning of a lower-case word; undefined for one that dates are not written with. */
export function wordNamed(name: string): Word | undefined {
  return WORDS.get(name);
}

/** Full names worth suggesting for a misspelling, capitalized as written. */
export const SPELLINGS: readonly string[] = [
  ...[...MONTHS, ...WEEKDAYS].map(([name]) => name!.charAt(0).toUpperCase() + name!.slice(1)),
  ...["spring", "summer", "autumn", "winter", "early", "quarter", "tomorrow"],
];

function numbered(symbol: string, names: readonly (readonly string[])[], first: number): [string, Word][] {
  return names.flatMap((same, index) => same.map((name): [string, Word] => [name, { symbol, value: first + index }]));
}

function alike(symbol: string, names: readonly string[]): [string, Word][] {
  return names.map((name) => [name, { symbol, value: 0 }]);
}
