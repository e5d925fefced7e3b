import { PersonForm } from "@/components/people/person-form";
import { voidInvitationAction } from "@/lib/actions/people";
import type { InvitationView } from "@/lib/data/people/list-people";
import { formatInstant } from "@/lib/format/instant";
import { formatRole } from "@/lib/format/role";

/** Links that wait to be used. What they are, nobody can look up any more. */
export function InvitationList({ invitations }: { invitations: readonly InvitationView[] }) {
  return (
    <ul>
      {invitations.map(({ id, role, by, expiresAt }) => {
        const what = `a link that makes ${formatRole(role)}`;
        return (
          <li key={id} className="grid gap-x-6 border-b border-hair py-2.5 sm:grid-cols-[1fr_16rem]">
            <p>
              {what}
              {by === null ? "" : `, by ${by}`}
              <span className="block text-fine text-soft">It is good until {formatInstant(expiresAt)}.</span>
            </p>
            <PersonForm
              action={voidInvitationAction}
              id={id}
              verb="Take it back"
              of={`${what}, good until ${formatInstant(expiresAt)}`}
              hint="Whoever has the link finds it void."
            />
          </li>
        );
      })}
    </ul>
  );
}
