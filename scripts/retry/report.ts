import type { Round } from "@/scripts/retry/round";

type Outcome = Omit<Round, "app">;

/** One line for a round, and one for each thing that is wrong. */
export function roundLine(number: number, round: Outcome): string {
  const { end, endedMs, answered, unanswered, unansweredThere, twice, faults } = round;
  const cells = [
    `${number}`.padStart(3),
    end,
    `ended in ${endedMs} ms`.padStart(17),
    `${answered} answered`.padStart(12),
    `${unanswered} unanswered (${unansweredThere} there)`.padStart(24),
    `${answered + unanswered} sent again`.padStart(14),
    `${twice} there twice`.padStart(14),
    `${faults.length} faults`.padStart(9),
  ];
  return [cells.join("  "), ...faults.map((line) => `       ${line}`)].join("\n");
}

export function totalLine(rounds: readonly Outcome[]): string {
  const sum = (count: (round: Outcome) => number) => rounds.reduce((total, round) => total + count(round), 0);
  const [answered, unanswered] = [sum((round) => round.answered), sum((round) => round.unanswered)];
  const stopped = rounds.filter(({ end }) => end === "SIGTERM");
  const slowest = Math.max(0, ...stopped.map(({ endedMs }) => endedMs));
  return [
    `${rounds.length} rounds, ${stopped.length} of them ended by SIGTERM, the slowest in ${(slowest / 1000).toFixed(1)} s:`,
    `${answered} answered with success, ${unanswered} unanswered, ${sum((round) => round.unansweredThere)} of them there;`,
    `all ${answered + unanswered} sent again after the start, ${sum((round) => round.twice)} there twice;`,
    `${sum((round) => round.faults.length)} faults`,
  ].join(" ");
}

/** Null when it went as it should. The control has to find twice what was typed anew, or the search sees no second one. */
export function verdict(rounds: readonly Outcome[], sameKey: boolean): string | null {
  if (rounds.some(({ faults }) => faults.length > 0)) return "Not everything was saved whole, or not at all.";
  if (!rounds.every(({ answered }) => answered > 0)) return "In some rounds nothing was recorded.";
  const isTwice = ({ twice, answered }: Outcome) => twice >= answered;
  if (!sameKey)
    return rounds.every(isTwice) ? null : "What was typed anew is not found twice: this search does not look.";
  return rounds.some(({ twice }) => twice > 0) ? "Something was recorded twice." : null;
}
