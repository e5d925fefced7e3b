import { PersonForm } from "@/components/people/person-form";
import { endPersonsSessionAction } from "@/lib/actions/people";
import type { PersonView } from "@/lib/data/people/list-people";
import { formatBrowser } from "@/lib/format/browser";
import { formatInstant } from "@/lib/format/instant";

/** Where a person is signed in; an owner ends any of it. */
export function PersonSessions({ name, sessions }: Pick<PersonView, "name" | "sessions">) {
  if (sessions.length === 0) return null;
  return (
    <ul className="py-1 text-fine">
      {sessions.map(({ id, userAgent, since, usedAt }) => (
        <li key={id} className="border-l border-hair pl-3">
          {formatBrowser(userAgent)}, since {formatInstant(since)}, last used {formatInstant(usedAt)}
          <PersonForm
            action={endPersonsSessionAction}
            id={id}
            verb="End this session"
            of={`${name}, ${formatBrowser(userAgent)}, since ${formatInstant(since)}`}
            hint="Whoever uses it is signed out with the next click, and may sign in again."
          />
        </li>
      ))}
    </ul>
  );
}
