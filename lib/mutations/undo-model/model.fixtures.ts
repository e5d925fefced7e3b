/** What a path of the model holds: of "device 12s name" its name, of "claim c3 struck" yes or no. */
export type Value = string | null;
type Difference = readonly [path: string, before: Value, after: Value];
export type Setting = (path: string, value: Value) => void;

/** One change, as the model remembers it. */
export interface ModelChange {
  readonly key: string;
  /** The key of what it undid. */
  readonly undoes: string | null;
  /** Whether it is of a claim's review, which rests on nothing else that is done to it, nor that on it. */
  readonly reviews: boolean;
  readonly differences: readonly Difference[];
  /** The claims that it recorded, or did something to. */
  readonly claims: ReadonlySet<string>;
}

type ToChange = Pick<ModelChange, "key"> & Partial<Pick<ModelChange, "undoes" | "reviews" | "claims">>;

/**
 * What should hold, with no database: every column, address and claim by its path, and every change by what it made of them.
 * A claim counts as struck before it is recorded: to undo a recording is to strike.
 */
export class Model {
  readonly changes: ModelChange[] = [];
  /** Of each record, its columns at the versions at which they were looked at. */
  private readonly kept = new Map<string, Map<number, ReadonlyMap<string, Value>>>();

  constructor(readonly state: Map<string, Value>) {}

  at(path: string): Value {
    return this.state.get(path) ?? null;
  }

  /** The claims of which `part` is `value`. */
  claimsWith(part: string, value: Value): string[] {
    return [...this.state].flatMap(([path, held]) => {
      const [kind, label = "", of] = path.split(" ");
      return kind === "claim" && of === part && held === value ? [label] : [];
    });
  }

  /** Enters a change of what `write` sets. */
  change({ key, undoes = null, reviews = false, claims }: ToChange, write: (set: Setting) => void): void {
    const before = new Map(this.state);
    write((path, value) => this.state.set(path, value));
    const differences = [...this.state].flatMap(([path, after]): Difference[] => {
      const born = path.startsWith("claim ") && !before.has(path.replace(/\w+$/, "said"));
      if (born) return path.endsWith(" struck") && after === "no" ? [[path, "yes", after]] : [];
      const was = before.get(path) ?? null;
      return was === after ? [] : [[path, was, after]];
    });
    const named = differences.flatMap(([path]) => (path.startsWith("claim ") ? [path.split(" ")[1]!] : []));
    this.changes.push({ key, undoes, reviews, differences, claims: new Set(claims ?? named) });
  }

  isUndone(key: string): boolean {
    return this.changes.some((one) => one.undoes === key && !this.isUndone(one.key));
  }

  /** Undoes a change that nothing keeps from it. */
  undo(of: ModelChange, key: string): void {
    const { reviews, claims } = of;
    this.change({ key, undoes: of.key, reviews, claims }, (set) => {
      for (const [path, before, after] of of.differences) {
        // An address that was given up leads to its record for good.
        if (path.startsWith("redirect ") && before === null) continue;
        set(path, before);
        if (path.endsWith(" slug")) this.readdress(set, path.replace(/ slug$/, ""), after, before);
      }
    });
  }

  /** Notes that a former address leads to a record, and that its present one leads nowhere else. */
  readdress(set: Setting, record: string, before: Value, slug: Value): void {
    set(`redirect ${before}`, record);
    this.state.delete(`redirect ${slug}`);
  }

  /** Remembers the columns of a record as of a version, unless they are. */
  keep(record: string, version: number): void {
    const versions = this.kept.get(record) ?? new Map<number, ReadonlyMap<string, Value>>();
    if (!versions.has(version)) versions.set(version, this.columnsOf(record));
    this.kept.set(record, versions);
  }

  /** What a record's columns were at a version: as they were when it was looked at last, before that or then. */
  columnsAt(record: string, version: number): ReadonlyMap<string, Value> {
    const versions = [...(this.kept.get(record) ?? [])].filter(([of]) => of <= version);
    return versions.sort(([a], [b]) => a - b).at(-1)?.[1] ?? new Map();
  }

  /** Its address, and what it was merged into, aside. */
  columnsOf(record: string): ReadonlyMap<string, Value> {
    const own = [...this.state].filter(([path]) => path.startsWith(`${record} `) && !/ (slug|merged)$/.test(path));
    return new Map(own);
  }
}
