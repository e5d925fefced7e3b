export type Level = "info" | "warn" | "error";
export type Facts = Readonly<Record<string, string | number | boolean | null | undefined>>;

/**
 * One event, as one line of JSON in ASCII. Whatever a value holds, it cannot end the line, begin another or steer a terminal:
 * JSON escapes what is below a space, and what is beyond ASCII (C1 controls, line and paragraph ends) is escaped too.
 */
export function lineOf(time: string, level: Level, event: string, facts: Facts): string {
  return JSON.stringify({ time, level, event, ...facts }).replace(
    /[^\x20-\x7e]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

export function writeLine(level: Level, event: string, facts: Facts): void {
  const line = `${lineOf(new Date(performance.timeOrigin + performance.now()).toISOString(), level, event, facts)}\n`;
  (level === "error" ? process.stderr : process.stdout).write(line);
}
