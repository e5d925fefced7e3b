import type { ReactNode } from "react";
import { ConflictList } from "@/components/desk/conflict-list";
import { DeedList } from "@/components/desk/deed-list";
import { NeglectedList } from "@/components/desk/neglected-list";
import { WaitingList } from "@/components/desk/waiting-list";
import { listConflicts } from "@/lib/data/desk/list-conflicts";
import { listDeeds } from "@/lib/data/desk/list-deeds";
import { listStale, listUnsourced } from "@/lib/data/desk/list-neglected";
import { listWaiting } from "@/lib/data/desk/list-waiting";
import type { Part } from "@/lib/data/desk/need-page";
import type { NeedPage } from "@/lib/data/desk/need-view";
import type { EditorId } from "@/lib/domain/editor/editor-id";
import type { Permission } from "@/lib/domain/editor/permission";

const NEEDS = ["conflicts", "waiting", "unsourced", "stale", "done"] as const;
export type NeedName = (typeof NEEDS)[number];

export function needNamed(text: string): NeedName | null {
  return NEEDS.find((name) => name === text) ?? null;
}

export function needAddress(name: NeedName, page = 1): string {
  return `/edit/to-do/${name}${page === 1 ? "" : `?page=${page}`}`;
}

/** What somebody must be allowed to do for a list to want them. */
export const NEED_ASKS: Readonly<Record<NeedName, Permission>> = {
  conflicts: "operate",
  waiting: "review",
  unsourced: "record",
  stale: "record",
  done: "operate",
};

/** Each by what it is called, what it holds, and what is said of it where it is empty. */
const WORDS: Readonly<Record<NeedName, { title: string; about: string; empty: string }>> = {
  conflicts: {
    title: "Claims in conflict",
    about: "Dates and markets on which claims that weigh the same disagree. Rank one, or capture what was said since.",
    empty: "No claims that weigh the same disagree on a date or a market. When some do, rank one of them.",
  },
  waiting: {
    title: "Waiting for review",
    about: "Claims that readers do not see until an editor has looked at them, the oldest first.",
    empty: "No claim waits. What contributors record stands here until an editor accepts it.",
  },
  unsourced: {
    title: "Without a link",
    about: "What is still to come, and no claim about it leads to where it was read. What comes first stands first.",
    empty: "Of everything that is to come, a claim leads to where it was read. Give the link with whatever you record.",
  },
  stale: {
    title: "Nothing new for 90 days",
    about: "What is still to come, and nobody has stated anything of it for 90 days. What comes first stands first.",
    empty: "Of everything that is to come, something was stated within 90 days. Capture the news as it comes.",
  },
  done: {
    title: "Done by you",
    about: "What you did to records and claims, the latest first.",
    empty: "Nothing yet. What you strike, rank, rename or merge stands here.",
  },
};

export interface Need {
  readonly name: NeedName;
  readonly title: string;
  readonly about: string;
  readonly empty: string;
  readonly found: NeedPage<unknown>;
  readonly list: ReactNode;
}

/** A part of a list of what wants an editor, with its words. */
export async function loadNeed(name: NeedName, part: Part, editor: EditorId): Promise<Need> {
  const need = <Of,>(found: NeedPage<Of>, list: ReactNode): Need => ({ name, ...WORDS[name], found, list });
  switch (name) {
    case "conflicts": {
      const found = await listConflicts(part);
      return need(found, <ConflictList conflicts={found.shown} />);
    }
    case "waiting": {
      const found = await listWaiting(part);
      return need(found, <WaitingList waiting={found.shown} />);
    }
    case "unsourced": {
      const found = await listUnsourced(part);
      return need(found, <NeglectedList records={found.shown} />);
    }
    case "stale": {
      const found = await listStale(part);
      return need(found, <NeglectedList records={found.shown} />);
    }
    case "done": {
      const found = await listDeeds(editor, part);
      return need(found, <DeedList deeds={found.shown} />);
    }
  }
}
