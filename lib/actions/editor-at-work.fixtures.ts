import { randomUUID } from "node:crypto";
import { FORM_FACTORS } from "@/lib/domain/device/form-factor";
import type { Fault } from "@/lib/domain/fault";
import type { RecordFields } from "@/lib/domain/record/merge-fields";
import type { FormState, FormValues } from "@/lib/schemas/form-state";
import { takeTheirs } from "@/lib/schemas/record-form";
import { uniqueWord } from "@/prisma/factories/unique";
import { rankClaimAction, restoreClaimAction, strikeClaimAction } from "./claim-operations";
import type { AcknowledgedEdit } from "./edit-audit.fixtures";
import { editRecordAction } from "./edit-record";
import { renameRecordAction } from "./rename-record";
import { COUNTRIES, readClaim, readRecord, type TenRecords, type TrialRecord } from "./ten-records.fixtures";

type Action = (before: unknown, form: FormData) => Promise<FormState>;

/** Calls an action as this editor's browser does. */
export type AsEditor = <T>(run: () => Promise<T>) => Promise<T>;

export interface Worked {
  readonly acknowledged: AcknowledgedEdit[];
  /** Conflicts that an answer showed: of a field, or of a claim that another has done something to. */
  conflicts: number;
  /** Edits of which nothing was left to send: the editor took theirs, or another had written the same. */
  givenUp: number;
}

/** Whoever is told of a conflict either gives way, or insists; the one half in the same form, the other in a page read anew. */
const GIVES_WAY = 0.5;
const READS_ANEW = 0.5;
/** What is not read again is edited as it was last read. */
const LOOKS_AGAIN = 0.5;
const SENT_TWICE = 0.1;
/** A conflict after a conflict: with thirty others about, but not for ever. */
const MOST_TRIES = 60;

const RANKS = ["normal", "preferred", "deprecated"] as const;
const OBSTACLES: readonly string[] = ["already-struck", "not-struck", "unchanged"];

const chance = (share: number) => Math.random() < share;
const oneOf = <T>(list: readonly T[]): T => list[Math.floor(Math.random() * list.length)]!;

/** An editor with tabs open, who edits one of the records after the other until so many edits are through. */
export class EditorAtWork {
  readonly worked: Worked = { acknowledged: [], conflicts: 0, givenUp: 0 };
  readonly #read = new Map<string, FormValues>();
  readonly #claims = new Map<string, Awaited<ReturnType<typeof readClaim>>>();

  constructor(
    private readonly ten: TenRecords,
    private readonly asEditor: AsEditor,
  ) {}

  async edit(times: number): Promise<void> {
    for (let done = 0; done < times; done += 1) {
      const record = oneOf(this.ten.records);
      if (record.claimId !== null && chance(0.15)) await this.#operate(record, record.claimId);
      else if (record.address === null && chance(0.15)) await this.#change(record, { slug: uniqueWord() });
      else await this.#change(record, this.#wish(record));
    }
  }

  /** One field or two that are to become something else. */
  #wish({ kind }: TrialRecord): FormValues {
    const word = uniqueWord();
    const link = `https://example.org/${word}`;
    const fields: Readonly<Record<string, string>> = {
      brand: { name: word, homeMarket: oneOf(COUNTRIES), website: link },
      series: { name: word },
      device: { name: word, formFactor: oneOf(FORM_FACTORS), series: oneOf([...this.ten.series.values(), ""]) },
      launch: { title: word, venue: word, streamUrl: link },
      source: { name: word, kind: oneOf(["press", "leaker", "community"]), url: link },
      market: { name: word, members: COUNTRIES.filter(() => chance(0.5)).join(", ") },
    }[kind];
    const names = Object.keys(fields).sort(() => Math.random() - 0.5);
    return Object.fromEntries(names.slice(0, chance(0.5) ? 1 : 2).map((name) => [name, fields[name]!]));
  }

  /** The forms of a record as its page was last read; not always anew. */
  async #open(record: TrialRecord, anew: boolean): Promise<FormValues> {
    const kept = this.#read.get(record.id);
    if (kept && !anew) return kept;
    const { id, kind, slug, version, fields } = await readRecord(record);
    const shown = Object.entries({ ...fields, slug });
    const form = {
      ...{ id, "record.kind": kind, address: slug, version: String(version) },
      ...Object.fromEntries(
        shown.flatMap(([field, value]) => [
          [field, value ?? ""],
          [`was.${field}`, value ?? ""],
        ]),
      ),
    };
    this.#read.set(record.id, form);
    return form;
  }

  async #change(record: TrialRecord, wish: FormValues): Promise<void> {
    const action = "slug" in wish ? renameRecordAction : editRecordAction;
    const typed = { ...wish };
    let form: FormValues = { ...(await this.#open(record, chance(LOOKS_AGAIN))), ...typed, ...newSubmission() };
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      const answer = await this.#send(action, form);
      if (answer === "recorded") return this.#acknowledge(record, form, typed);
      const overtaken = answer.faults.filter((fault) => fault.code === "overtaken");
      if (overtaken.length === 0) return this.#giveUp(answer.faults);
      for (const fault of overtaken) mustShow(fault, form, answer.values);
      this.worked.conflicts += overtaken.length;
      form = answer.values;
      if (chance(GIVES_WAY)) {
        for (const { field } of overtaken) {
          delete typed[field];
          if (!("slug" in wish)) form = await this.#takeTheirs(form, field);
        }
        if (Object.keys(typed).length === 0) return void (this.worked.givenUp += 1);
      } else if (chance(READS_ANEW)) form = { ...(await this.#open(record, true)), ...typed, ...newSubmission() };
    }
    throw new Error(`an edit of ${record.kind} met ${MOST_TRIES} conflicts in a row`);
  }

  async #takeTheirs(form: FormValues, field: string): Promise<FormValues> {
    const answer = await this.#send(editRecordAction, { ...form, intent: takeTheirs(field) });
    if (answer === "recorded" || answer.status !== "fresh") throw new Error(`theirs of ${field} cannot be taken`);
    return answer.values;
  }

  /** Strikes the claim of a record, restores or ranks it, as it was last read. */
  async #operate(record: TrialRecord, claimId: string): Promise<void> {
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      const { is, last } = await this.#readClaim(claimId, tries > 0 || chance(LOOKS_AGAIN));
      const field = is.struck === "false" && chance(0.5) ? "rank" : "struck";
      const wanted = field === "rank" ? oneOf(RANKS.filter((rank) => rank !== is.rank)) : String(is.struck === "false");
      const action = field === "rank" ? rankClaimAction : wanted === "true" ? strikeClaimAction : restoreClaimAction;
      const form = { id: claimId, seen: last, rank: wanted, ...newSubmission() };
      const answer = await this.#send(action, form);
      this.#claims.delete(claimId);
      if (answer === "recorded") {
        const edit = { key: form.key, record: record.id, seen: { ...is }, wanted: { [field]: wanted } };
        return void this.worked.acknowledged.push(edit);
      }
      const [told] = answer.faults;
      // Where the check is switched off, what stands in the way is told all the same.
      const isTold = told?.code === "operated-meanwhile" ? told.done.length > 0 : OBSTACLES.includes(told?.code ?? "");
      if (!isTold) throw new Error(`a conflict is not shown: ${JSON.stringify(answer.faults)}`);
      this.worked.conflicts += 1;
      if (chance(GIVES_WAY)) return void (this.worked.givenUp += 1);
    }
    throw new Error(`an operation met ${MOST_TRIES} conflicts in a row`);
  }

  async #readClaim(claimId: string, anew: boolean): ReturnType<typeof readClaim> {
    const kept = anew ? undefined : this.#claims.get(claimId);
    const read = kept ?? (await readClaim(claimId));
    this.#claims.set(claimId, read);
    return read;
  }

  /** Nothing was left to change: another had written the same. */
  #giveUp(faults: readonly Fault[]): void {
    if (faults.length !== 1 || faults[0]?.code !== "unchanged") throw new Error(`refused: ${JSON.stringify(faults)}`);
    this.worked.givenUp += 1;
  }

  #acknowledge(record: TrialRecord, form: FormValues, typed: FormValues): void {
    const text = (name: string) => form[name] || null;
    const names = Object.keys(form).flatMap((name) => (name.startsWith("was.") ? name.slice(4) : []));
    const seen: RecordFields = Object.fromEntries(names.map((field) => [field, text(`was.${field}`)]));
    // What was left as the form showed it, others may have changed.
    const changed = Object.keys(typed).filter((field) => text(field) !== seen[field]);
    const wanted: RecordFields = Object.fromEntries(changed.map((field) => [field, text(field)]));
    this.worked.acknowledged.push({ key: form["key"]!, record: record.id, seen, wanted });
    // The answer leads to the record's page, which is read before it is edited again.
    this.#read.delete(record.id);
  }

  /** Some click twice: both arrive, at once and with one key. */
  async #send(action: Action, values: FormValues): Promise<FormState | "recorded"> {
    const arrivals = chance(SENT_TWICE) && !values["intent"] ? 2 : 1;
    const answers = await Promise.all(Array.from({ length: arrivals }, () => this.#sendOnce(action, values)));
    return answers.find((answer) => answer === "recorded") ?? answers[0]!;
  }

  async #sendOnce(action: Action, values: FormValues): Promise<FormState | "recorded"> {
    const form = new FormData();
    for (const [name, text] of Object.entries(values)) form.set(name, text);
    try {
      const answer = await this.asEditor(() => action(null, form));
      return answer.status === "done" ? "recorded" : answer;
    } catch (error) {
      if (isLeadingOn(error)) return "recorded";
      throw error;
    }
  }
}

const newSubmission = () => ({ key: randomUUID(), why: "For the trial." });

/** An action that has recorded something leads to its page, by throwing what Next takes for a redirect. */
function isLeadingOn(error: unknown): boolean {
  return error instanceof Error && "digest" in error && String(error.digest).startsWith("NEXT_REDIRECT");
}

/** @throws Error unless the answer shows all three: what the field was, what another made of it, and what was typed */
function mustShow(fault: Extract<Fault, { code: "overtaken" }>, sent: FormValues, answered: FormValues): void {
  const { field, before, theirs } = fault;
  const [was, mine] = [sent[`was.${field}`] || null, sent[field]];
  const shown = before === was && theirs !== was && theirs !== (mine || null);
  const kept = answered[field] === mine && (answered[`was.${field}`] || null) === theirs;
  if (!shown || !kept) throw new Error(`a conflict is not shown: ${JSON.stringify([fault, was, mine, answered])}`);
}
