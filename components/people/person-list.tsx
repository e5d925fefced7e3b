import { PersonForm } from "@/components/people/person-form";
import { PersonSessions } from "@/components/people/person-sessions";
import { RoleForm } from "@/components/people/role-form";
import { disablePersonAction, enablePersonAction, endPersonsSessionsAction } from "@/lib/actions/people";
import type { PersonView } from "@/lib/data/people/list-people";
import { formatCount } from "@/lib/format/count";
import { formatInstant } from "@/lib/format/instant";
import { formatPersonChange } from "@/lib/format/person-change";

export interface PersonListProps {
  people: readonly PersonView[];
  /** Who looks. */
  self: string;
}

/** Everybody who edits or did, with what an owner can do about it. */
export function PersonList({ people, self }: PersonListProps) {
  return (
    <ul>
      {people.map((person) => (
        // What has been changed begins the forms anew.
        <PersonItem
          key={`${person.id} ${person.changes.length} ${person.changes[0]?.id} ${person.sessions.length}`}
          {...{ person, self }}
        />
      ))}
    </ul>
  );
}

function PersonItem({ person, self }: { person: PersonView; self: string }) {
  const { id, name, email, role, disabled, changes, sessions } = person;
  return (
    <li className="grid gap-x-6 gap-y-1 border-b border-hair py-2.5 sm:grid-cols-[1fr_16rem]">
      <div className="min-w-0 wrap-anywhere">
        <p>
          <b className="font-semibold">{name}</b>, {role}
          {disabled ? ", disabled" : ""}
          {id === self ? " (you)" : ""}
        </p>
        <p className="text-fine">{email}</p>
        <p className="text-fine text-soft">
          {cameAs(person)} {seenAs(person)}
        </p>
        {id === self ? null : <PersonSessions {...{ name, sessions }} />}
        {changes.map((change) => (
          <p key={change.id} className="text-fine text-soft">
            {formatPersonChange(change)}.
          </p>
        ))}
      </div>
      <div>
        <RoleForm {...{ id, name, role }} />
        {disabled ? (
          <PersonForm
            action={enablePersonAction}
            id={id}
            verb="Enable again"
            of={name}
            hint="They can sign in again, with the role and the password that they had."
          />
        ) : (
          <>
            {id === self || sessions.length === 0 ? null : (
              <PersonForm
                action={endPersonsSessionsAction}
                id={id}
                verb="Sign out everywhere"
                of={name}
                hint="Every browser of theirs is signed out with the next click. They may sign in again."
              />
            )}
            <PersonForm
              action={disablePersonAction}
              id={id}
              verb="Disable"
              of={name}
              hint="They are signed out everywhere at once and can sign in no more. What they recorded stays. It can be undone."
            />
          </>
        )}
      </div>
    </li>
  );
}

function cameAs({ joinedAt, invitedBy }: PersonView): string {
  return `Here since ${formatInstant(joinedAt)}${invitedBy === null ? "" : `, invited by ${invitedBy}`}.`;
}

function seenAs({ seenAt, sessions, disabled }: PersonView): string {
  const seen = seenAt === null ? "Never seen" : `Last seen ${formatInstant(seenAt)}`;
  return disabled ? `${seen}.` : `${seen}, signed in with ${formatCount(sessions.length, "browser")}.`;
}
