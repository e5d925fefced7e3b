import type { Round } from "@/scripts/crash/round";

type Outcome = Pick<Round, "answered" | "unanswered" | "unansweredThere" | "lost" | "broken">;

/** One line for a round, and one for each thing that is wrong. */
export function roundLine(number: number, round: Omit<Round, "app" | "kept">): string {
  const { target, afterMs, answered, lost, unanswered, unansweredThere, broken, healedMs, restartMs, adopted } = round;
  const cells = [
    `${number}`.padStart(3),
    target.padEnd(18),
    `${afterMs} ms`.padStart(7),
    `${answered} answered`.padStart(12),
    `${answered - lost.length} there`.padStart(9),
    `${lost.length} lost`.padStart(8),
    `${unanswered} unanswered (${unansweredThere} there)`.padStart(24),
    `${broken.length} broken`.padStart(9),
    `${healedMs === null ? "" : `healed in ${(healedMs / 1000).toFixed(1)} s, killed again, `}started in ${(restartMs / 1000).toFixed(1)} s${adopted ? ", database adopted" : ""}`,
  ];
  return [cells.join("  "), ...broken.map((line) => `       ${line}`)].join("\n");
}

export function totalLine(rounds: readonly Outcome[]): string {
  const sum = (count: (round: Outcome) => number) => rounds.reduce((total, round) => total + count(round), 0);
  const answered = sum((round) => round.answered);
  const lost = sum((round) => round.lost.length);
  const unanswered = sum((round) => round.unanswered);
  const written = sum((round) => round.unansweredThere);
  const broken = sum((round) => round.broken.length);
  return `${rounds.length} rounds: ${answered} launches answered with success, ${answered - lost} of them there, ${lost} lost; ${unanswered} unanswered, ${written} of them there; ${broken} broken`;
}

/**
 * Whether it went as it should. With durable commits nothing may be lost; without them something must be, or the search
 * does not see losses. Nothing may ever be broken, and rounds in which nothing was answered show nothing.
 */
export function verdict(rounds: readonly Outcome[], durable: boolean): string | null {
  const lost = rounds.some((round) => round.lost.length > 0);
  if (rounds.some((round) => round.broken.length > 0))
    return "Something is there in part, twice, or projected wrongly.";
  if (!rounds.every((round) => round.answered > 0)) return "In some rounds nothing was recorded.";
  if (durable) return lost ? "Launches were lost whose success had been answered." : null;
  return lost ? null : "Nothing was lost although commits did not wait for the disk: this search does not see losses.";
}
