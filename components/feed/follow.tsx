import { TextInput } from "@/components/ui/text-input";
import type { FeedScope } from "@/lib/domain/launch/feed-scope";
import { calendarFeedAddress, MOVES_ATOM, MOVES_JSON, webcalAddress } from "@/lib/format/feed-address";

export interface FollowProps {
  /** What is followed, by its name on the page; null for every launch. */
  name: string | null;
  scope: FeedScope | null;
  /** Of the site: a calendar program asks from outside. */
  origin: string;
}

/** Leads the launches that have a day into the reader's own calendar: by a link, or by an address to copy. */
export function Follow({ name, scope, origin }: FollowProps) {
  const url = origin + calendarFeedAddress(scope);
  return (
    <div className="mt-4 flex flex-wrap items-baseline gap-x-5 gap-y-2 print:hidden">
      <a href={webcalAddress(url)} className="rounded-mark border border-hair px-2.5 py-1 hover:border-ink">
        Follow {name ?? "all launches"} in your calendar
      </a>
      <details className="open:w-full">
        <summary className="cursor-pointer py-1 text-soft">Other ways to follow</summary>
        <div className="mt-2 max-w-[36rem]">
          <label htmlFor="follow">Address of the calendar, to subscribe to in any program</label>
          <TextInput id="follow" readOnly value={url} />
          <p className="mt-2 text-fine text-soft">
            Launches on the day that somebody named, kept up to date. What is only said vaguely has no day, and stays
            here. How dates moved, of all launches:{" "}
            <a href={MOVES_ATOM} className={LINK}>
              Atom
            </a>
            ,{" "}
            <a href={MOVES_JSON} className={LINK}>
              JSON Feed
            </a>
            .
          </p>
        </div>
      </details>
    </div>
  );
}

const LINK = "underline decoration-hair underline-offset-3 hover:decoration-ink";
