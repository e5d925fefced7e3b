/** What nobody has said of a launch itself. */
export type UnknownOfLaunch = "date" | "hour" | "line-up" | "outcome" | "new-date";

/** Unknown is an answer: one sentence each. */
export function formatUnknownOfLaunch(topic: UnknownOfLaunch): string {
  switch (topic) {
    case "date":
      return "When it takes place.";
    case "new-date":
      return "When it takes place instead.";
    case "hour":
      return "At what time it begins.";
    case "line-up":
      return "What it shows.";
    case "outcome":
      return "Whether it took place.";
  }
}
