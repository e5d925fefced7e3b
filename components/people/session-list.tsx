import { PersonForm } from "@/components/people/person-form";
import { endSessionAction } from "@/lib/actions/account";
import type { SessionView } from "@/lib/data/people/list-sessions";
import { formatBrowser } from "@/lib/format/browser";
import { formatInstant } from "@/lib/format/instant";

export interface SessionListProps {
  sessions: readonly SessionView[];
  /** The session that the page was asked with. */
  current: string;
}

/** Where somebody is signed in. The session that looks is ended by signing out. */
export function SessionList({ sessions, current }: SessionListProps) {
  return (
    <ul>
      {sessions.map(({ id, userAgent, since, usedAt }) => {
        const where = formatBrowser(userAgent);
        return (
          <li key={id} className="grid gap-x-6 border-b border-hair py-2.5 sm:grid-cols-[1fr_16rem]">
            <p>
              <span className={id === current ? "font-semibold" : undefined}>
                {where}
                {id === current ? " (this one)" : ""}
              </span>
              <span className="block text-fine text-soft">
                Since {formatInstant(since)}, last used {formatInstant(usedAt)}.
              </span>
            </p>
            {id === current ? null : (
              <PersonForm
                action={endSessionAction}
                id={id}
                verb="End"
                of={`${where}, since ${formatInstant(since)}`}
                hint="Whoever uses it is signed out with the next click."
              />
            )}
          </li>
        );
      })}
    </ul>
  );
}
