import type { Unknown } from "@/lib/data/device/device-view";
import type { LaunchView } from "@/lib/data/launch/launch-view";
import type { RefView } from "@/lib/data/ledger/claim-view";
import type { UnknownOfLaunch } from "@/lib/format/unknown-of-launch";

/** Something that nobody has said of some of a launch's phones. */
export interface UnknownOfPhones {
  readonly topic: Unknown;
  readonly phones: readonly RefView[];
}

/** What nobody has said of the launch itself; nothing of one that is canceled: nobody will say. */
export function unknownOfLaunch({ when, status, due, lineUp }: Unsaid): UnknownOfLaunch[] {
  if (status === "canceled") return [];
  const dated = when.window !== null && when.window.precision !== "tbd";
  const passed = due === "due" || due === "overdue";
  const found: [UnknownOfLaunch, boolean][] = [
    ["new-date", status === "moved"],
    ["date", !dated && status !== "moved"],
    ["hour", status === "planned" && !passed && when.window?.precision === "day"],
    ["outcome", passed],
    ["line-up", !lineUp.some(({ holds }) => holds)],
  ];
  return found.flatMap(([topic, is]) => (is ? [topic] : []));
}

const TOPICS: readonly Unknown[] = ["name", "home-availability", "abroad", "sale", "price"];

/** What nobody has said of the phones that it shows, topic by topic. */
export function unknownOfPhones({ lineUp, status }: Pick<Unsaid, "lineUp" | "status">): UnknownOfPhones[] {
  if (status === "canceled") return [];
  return TOPICS.flatMap((topic) => {
    const phones = lineUp.filter(({ sale }) => sale?.unknown.includes(topic)).map(({ member }) => member);
    return phones.length === 0 ? [] : [{ topic, phones }];
  });
}

type Unsaid = Pick<LaunchView, "when" | "status" | "due" | "lineUp">;
