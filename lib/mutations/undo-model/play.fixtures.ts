import { randomUUID } from "node:crypto";
import { expect } from "vitest";
import type { LedgerEvent } from "@/lib/domain/belief/event-log.arbitrary";
import type { Subject, SubjectKind } from "@/lib/domain/claim/claim";
import { pointsTo } from "@/lib/domain/claim/points-to";
import type { EditorId } from "@/lib/domain/editor/editor-id";
import type { Result } from "@/lib/domain/fault";
import type { EditedKind } from "@/lib/domain/record/edited-kind";
import { uniqueWord } from "@/prisma/factories/unique";
import { editCatalog } from "../edit-catalog";
import { editRecord } from "../edit-record";
import { type Entered, happen, type World } from "../ledger-worlds.fixtures";
import { mergeDevices } from "../merge-devices";
import { renameRecord } from "../rename-record";
import { revertRecord } from "../revert-record";
import { acceptClaim } from "../review-recorded";
import { undoChange } from "../undo-change";
import type { Deed, Sequence } from "./deeds.fixtures";
import { merge } from "./merge-in-model.fixtures";
import { Model, type ModelChange, type Setting } from "./model.fixtures";
import { readWorld, recordsOf, tellClaim } from "./read-world.fixtures";
import { nameTaken, undoObstacle } from "./undo-obstacle.fixtures";

const WHY = "Because.";

/** A world, and the model of what should hold in it. */
export class Play {
  readonly tried = { done: 0, undone: 0, kept: 0 };
  private readonly entered: Entered = new Map();
  private versions: ReadonlyMap<string, number> = new Map();
  private readonly ids: ReadonlyMap<string, string>;

  private constructor(
    readonly world: World,
    readonly model: Model,
    private readonly editor: EditorId,
  ) {
    this.ids = new Map([...recordsOf(world)].map(([id, record]) => [record, id]));
  }

  static async begin(world: World, editor: EditorId): Promise<Play> {
    const { state, versions } = await readWorld(world);
    const play = new Play(world, new Model(new Map(state)), editor);
    play.keep(versions);
    return play;
  }

  async through({ log, deeds }: Sequence): Promise<void> {
    for (const [place, event] of log.entries()) {
      await this.event(event);
      for (const [after, deed] of deeds) if (after % log.length === place) await this.deed(deed);
    }
  }

  /** Holds what there is against the model, and has it remember the columns of each record at its version. */
  async compare(): Promise<void> {
    const { state, claims, versions } = await readWorld(this.world);
    this.keep(versions);
    const own = [...this.model.state].filter(([path]) => !path.startsWith("claim "));
    expect(Object.fromEntries(state)).toEqual(Object.fromEntries(own));
    expect(claims).toEqual(
      this.labels()
        .map((label) => this.told(label))
        .sort(),
    );
  }

  /** Undoes a change, as the model says that it can be or cannot. */
  async undo(change: ModelChange): Promise<boolean> {
    const key = randomUUID();
    const obstacle = undoObstacle(this.model, change);
    const result = await undoChange(change.key, WHY, null, key);
    const told = result.ok ? "undone" : result.faults.map(({ code }) => code).join();
    expect({ told, kept: !result.ok }).toEqual({ told, kept: obstacle !== null });
    this.tried[result.ok ? "undone" : "kept"] += 1;
    if (!result.ok) return false;
    this.model.undo(change, key);
    await this.compare();
    return true;
  }

  private keep(versions: ReadonlyMap<string, number>): void {
    this.versions = versions;
    for (const [record, version] of versions) this.model.keep(record, version);
  }

  private labels(): string[] {
    return [...this.model.state.keys()].flatMap((path) => (/^claim \S+ said$/.test(path) ? [path.split(" ")[1]!] : []));
  }

  private told(label: string): string {
    const part = (name: string) => this.model.at(`claim ${label} ${name}`);
    const parts = ["said", "subject", "member", "struck", "withdrawn", "rank", "verdict", "reviewed"] as const;
    return tellClaim(
      Object.fromEntries(parts.map((name) => [name, part(name)])) as unknown as Parameters<typeof tellClaim>[0],
    );
  }

  /** A duplicate stands for the phone that it was merged into, as it does in every form. */
  private here({ kind, id }: Subject): string {
    const record = `${kind} ${id}`;
    return this.model.at(`${record} merged`) ?? record;
  }

  private asMerged(): World {
    const subjects = [...this.world.subjects].map(([label, subject]): [string, Subject] => {
      return [label, { ...subject, id: this.ids.get(this.here({ kind: subject.kind, id: label }))! }];
    });
    return { ...this.world, subjects: new Map(subjects) };
  }

  private async event(event: LedgerEvent): Promise<void> {
    const key = randomUUID();
    const result = await happen(event, this.asMerged(), this.entered, key);
    if (!result?.ok) return;
    const label = event.kind === "record" ? event.claim.id : event.claimId;
    const path = (part: string) => `claim ${label} ${part}`;
    await this.happened({ key, claims: new Set([label]) }, (set) => {
      switch (event.kind) {
        case "record": {
          const member = pointsTo(event.claim.value);
          set(path("subject"), this.here(event.claim.subject));
          set(path("member"), member && this.here(member));
          set(path("reviewed"), event.claim.reviewed ? "yes" : "no");
          set(path("struck"), "no");
          return set(path("said"), `As it was said: ${label}.`);
        }
        case "strike":
          return set(path("struck"), "yes");
        case "withdraw":
          return set(path("withdrawn"), event.effectiveOn);
        case "restore":
          return this.model.at(path("struck")) === "yes" ? set(path("struck"), "no") : set(path("withdrawn"), null);
        case "rank":
          return set(path("rank"), event.rank === "normal" ? null : event.rank);
        case "verdict":
          return set(path("verdict"), event.verdict);
        case "refile":
          return set(path("subject"), this.here(event.to));
      }
    });
  }

  private async happened(change: Parameters<Model["change"]>[0], write: (set: Setting) => void): Promise<void> {
    this.tried.done += 1;
    this.model.change(change, write);
    await this.compare();
  }

  private async deed(deed: Deed): Promise<void> {
    switch (deed.kind) {
      case "edit":
        return this.edit(deed);
      case "rename":
        return this.rename(deed);
      case "merge":
        return this.merge(deed);
      case "revert":
        return this.revert(deed);
      case "accept":
        return this.accept(deed);
      case "undo": {
        const change = this.model.changes.at(-1 - deed.back);
        if (change) await this.undo(change);
      }
    }
  }

  private async edit({ field: [record, field, drawn], nth }: Extract<Deed, { kind: "edit" }>): Promise<void> {
    const [kind, id] = [record.split(" ")[0] as EditedKind, this.ids.get(record)!];
    const [path, value, key] = [`${record} ${field}`, drawn(this.world, nth), randomUUID()];
    const inForm = (held: string | null) => (field === "series" && held ? this.model.at(`${held} slug`) : held);
    const is = field === "series" && value !== null ? `series ${value}` : value;
    const edit = { version: -1, seen: { [field]: inForm(this.model.at(path)) }, typed: { [field]: inForm(is) } };
    const result =
      kind === "source" || kind === "market"
        ? await editCatalog({ kind, id }, edit, WHY, null, key)
        : await editRecord(kind, id, edit, WHY, null, key);
    const refused = this.model.at(path) === is || nameTaken(this.model, path, is) || this.isMerged(record);
    this.answered(result, !refused);
    if (result.ok) await this.happened({ key }, (set) => set(path, is));
  }

  private async rename({ what, back }: Extract<Deed, { kind: "rename" }>): Promise<void> {
    const [kind, key] = [what.split(" ")[0] as SubjectKind, randomUUID()];
    const former = [...this.model.state].findLast(([path, record]) => path.startsWith("redirect ") && record === what);
    const slug = (back && former?.[0].split(" ")[1]) || uniqueWord();
    const result = await renameRecord(kind, this.ids.get(what)!, slug, WHY, null, key);
    this.answered(result, true);
    const before = this.model.at(`${what} slug`);
    await this.happened({ key }, (set) => {
      set(`${what} slug`, slug);
      this.model.readdress(set, what, before, slug);
    });
  }

  private async merge({ from, into }: Extract<Deed, { kind: "merge" }>): Promise<void> {
    const [key, one, other] = [randomUUID(), `device ${from}`, `device ${into}`];
    const result = await mergeDevices(this.ids.get(one)!, this.ids.get(other)!, WHY, null, key);
    this.answered(result, one !== other && !this.isMerged(one) && !this.isMerged(other));
    if (result.ok) await this.happened({ key }, (set) => merge(this.model, set, { from: one, into: other }));
  }

  private async revert({ what, versions, one }: Extract<Deed, { kind: "revert" }>): Promise<void> {
    const [kind, key] = [what.split(" ")[0] as EditedKind, randomUUID()];
    const seen = this.versions.get(what)!;
    const now = this.model.columnsOf(what);
    const then = this.model.columnsAt(what, Math.max(1, seen - versions));
    const all = [...now.keys()].filter((path) => now.get(path) !== then.get(path));
    const wanted = one === null ? all : all.slice(one, one + 1);
    const columns = wanted.map((path) => path.split(" ")[2]!).map((name) => (name === "series" ? "seriesId" : name));
    const to = { kind, id: this.ids.get(what)!, version: Math.max(1, seen - versions), seen, columns };
    const result = await revertRecord(to, WHY, null, key);
    const taken = wanted.some((path) => nameTaken(this.model, path, then.get(path) ?? null));
    this.answered(result, wanted.length > 0 && !taken && !this.isMerged(what));
    if (result.ok) {
      await this.happened({ key }, (set) => {
        for (const path of wanted) set(path, then.get(path) ?? null);
      });
    }
  }

  private async accept({ nth }: Extract<Deed, { kind: "accept" }>): Promise<void> {
    const waiting = this.model.claimsWith("reviewed", "no").filter((label) => this.entered.has(label));
    const label = waiting[nth % waiting.length];
    if (label === undefined) return;
    const key = randomUUID();
    const result = await acceptClaim(this.entered.get(label)!, "", this.editor, key);
    this.answered(result, this.model.at(`claim ${label} struck`) === "no");
    const change = { key, reviews: true, claims: new Set([label]) };
    if (result.ok) await this.happened(change, (set) => set(`claim ${label} reviewed`, "yes"));
  }

  private isMerged(record: string): boolean {
    return this.model.at(`${record} merged`) !== null;
  }

  private answered(result: Result<unknown>, expected: boolean): void {
    const told = result.ok ? "done" : result.faults.map(({ field, code }) => `${field} ${code}`).join();
    expect({ told, done: result.ok }).toEqual({ told, done: expected });
  }
}
