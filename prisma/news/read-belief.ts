import type { Belief, Clocks, Facts, Question, Weighed } from "@/lib/domain/belief/belief";
import { believe } from "@/lib/domain/belief/believe";
import { deviceWindow } from "@/lib/domain/belief/device-window";
import { launchBelief, launchStatus } from "@/lib/domain/belief/launch";
import { ask, subjectKey } from "@/lib/domain/belief/questions";
import type { Claim, ClaimValue, Price, Subject } from "@/lib/domain/claim/claim";
import { answerForMarket } from "@/lib/domain/market/answer-for-market";
import { movesOf } from "@/lib/domain/move/moves-of";
import { namesOf } from "@/lib/domain/name/names-of";
import { normalizeName } from "@/lib/domain/name/normalize-name";
import { parseWindow } from "@/lib/domain/window/parse-window";
import type { Day, Window } from "@/lib/domain/window/window";
import type { Expectation } from "./expectation";
import type { NewsRecord } from "./records";

/** The ledger, and who is who in it. */
export interface Newsroom {
  readonly claims: readonly Claim[];
  readonly facts: Facts;
  readonly sourceNames: ReadonlyMap<string, string>;
  readonly subjectOf: (record: NewsRecord) => Subject;
}

/** What is found where an expectation looks, in the words of the expectation and with no more keys than it has. */
export function found(expectation: Expectation, room: Newsroom, clocks: Clocks): Record<string, unknown> {
  const all = look(expectation, room, clocks);
  return Object.fromEntries(Object.entries(all).filter(([key]) => key in expectation));
}

/** The same of an expectation: windows and names as they are compared. */
export function expected(expectation: Expectation, day: Day): Record<string, unknown> {
  const keys = ["is", "certainty", "by", "agreeing", "against", "open", "narrowest", "settled", "canceled", "imports"];
  const wanted = Object.entries(expectation).filter(([key]) => [...keys, ...NAMES, "are"].includes(key));
  const isDated =
    expectation.asks === "announcement" || (expectation.asks === "belief" && WINDOWS.has(expectation.property));
  return Object.fromEntries(
    wanted.map(([key, value]) => {
      const dated = (key === "is" && isDated) || key === "narrowest";
      return [key, dated && typeof value === "string" ? read(value, day) : value];
    }),
  );
}

const WINDOWS: ReadonlySet<string> = new Set(["launch-window", "preorder-window", "sale-window"]);
const NAMES = ["current", "formerly", "alsoRumored", "inMarkets", "codenames", "modelNumbers"] as const;

function look(expectation: Expectation, room: Newsroom, clocks: Clocks): Record<string, unknown> {
  const { claims, facts } = room;
  const of = room.subjectOf(expectation.of);
  switch (expectation.asks) {
    case "announcement": {
      const { window, certainty } =
        of.kind === "launch"
          ? { window: launchBelief(of, claims, facts, clocks).window, certainty: null }
          : deviceWindow(of, claims, facts, clocks);
      return { ...told(window, room), ...(certainty !== null && { certainty }) };
    }
    case "state": {
      const launch = launchBelief(of, claims, facts, clocks);
      const { settled, canceled } = launch;
      return { ...told(launch.status, room), is: launchStatus(launch), settled, canceled };
    }
    case "belief":
      return told(believe(questionOf(expectation, room), claims, facts, clocks), room);
    case "answer": {
      const { answer, certainty, imports, ...rest } = answerForMarket(of, expectation.in, claims, facts, clocks);
      return { ...voices(rest, room), is: answer, certainty, imports: imports.holds };
    }
    case "names":
      return namesFound(of, room, clocks);
    case "moves": {
      const question = ask(of, expectation.property, { market: expectation.in ?? null });
      const moves = movesOf(question, claims, facts, clocks);
      return { are: moves.map(({ day, kind }) => `${day} ${kind}`) };
    }
  }
}

function questionOf(expectation: Extract<Expectation, { asks: "belief" }>, room: Newsroom): Question {
  const { property, in: market = null, offer = null, member, lineage } = expectation;
  return ask(room.subjectOf(expectation.of), property, { market, offer, member: memberKey() });

  function memberKey(): string | null {
    if (member === undefined) return null;
    if (typeof member === "string") return normalizeName(member);
    return [lineage, subjectKey(room.subjectOf(member))].filter(Boolean).join(" ");
  }
}

function told(belief: Belief, room: Newsroom): Record<string, unknown> {
  const { value, holds, certainty, narrowest } = belief;
  return {
    ...voices(belief, room),
    is: holds ?? (value && written(value)),
    certainty,
    narrowest: narrowest && written(narrowest.claim.value),
  };
}

type Heard = Pick<Belief, "deciding" | "agreeing" | "dissenting" | "open">;

function voices({ deciding, agreeing, dissenting, open }: Heard, { sourceNames }: Newsroom) {
  const name = ({ claim }: Weighed) => sourceNames.get(claim.source.id) ?? "";
  return {
    by: deciding && name(deciding),
    agreeing: agreeing.map(name).sort(),
    against: dissenting.map(name).sort(),
    open: open.map(name).sort(),
  };
}

function namesFound(of: Subject, { claims, facts }: Newsroom, clocks: Clocks): Record<string, unknown> {
  const { current, ...others } = namesOf(of, claims, facts, clocks);
  const texts = (names: typeof others.formerly) => names.map(({ text }) => text);
  return {
    current: current?.text ?? null,
    formerly: texts(others.formerly),
    alsoRumored: texts(others.alsoRumored),
    inMarkets: others.inMarkets.map(({ text, market }) => `${text}, ${market}`),
    codenames: texts(others.codenames),
    modelNumbers: texts(others.modelNumbers),
  };
}

/** A value in the words of an expectation; a set's member as it stands. */
export function written(value: ClaimValue): unknown {
  if ("window" in value) return days(value.window);
  return "price" in value ? amount(value.price) : value;
}

function amount({ kind, low, high, currency }: Price): string {
  const [least, most] = [Number(low), Number(high ?? low)];
  const plain = kind === "range" ? `${least}–${most}` : String(least);
  return [...(kind === "from" || kind === "about" ? [kind] : []), plain, currency].join(" ");
}

/** A window as people write it, as it is compared. */
export function read(text: string, statedOn: Day): string {
  const parsed = parseWindow(text, { statedOn });
  if (!parsed.ok) throw new Error(`"${text}" is no window (${parsed.reason.code})`);
  return days(parsed.window);
}

/** A window as it is compared: to the minute, and with both its ends. */
function days({ precision, earliest, latest, about, instant, timeZone }: Window): string {
  const ends = `${earliest ?? ""}..${latest ?? ""}`;
  return [...(about ? ["about"] : []), precision, ends, instant, timeZone].filter(Boolean).join(" ");
}
