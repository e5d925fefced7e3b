import type { Metadata } from "next";
import { InvitationList } from "@/components/people/invitation-list";
import { InviteForm } from "@/components/people/invite-form";
import { PersonList } from "@/components/people/person-list";
import { Empty } from "@/components/ui/empty";
import { PageTitle } from "@/components/ui/page-title";
import { Section } from "@/components/ui/section";
import { listInvitations, listPeople } from "@/lib/data/people/list-people";
import { formatCount } from "@/lib/format/count";
import { requireSession } from "../_parts/require-session";

export const metadata: Metadata = { title: "People", robots: { index: false } };

export default async function PeoplePage() {
  const owner = await requireSession("/edit/people", "see-people");
  const [people, invitations] = await Promise.all([listPeople(owner.id), listInvitations(owner.id)]);
  return (
    <>
      <PageTitle below="Who may edit, and what.">People</PageTitle>
      <Section id="invite" title="Invite somebody">
        <InviteForm />
      </Section>
      <Section id="links" title="Open links" note={formatCount(invitations.length, "link")}>
        {invitations.length === 0 ? (
          <Empty>No link waits to be used.</Empty>
        ) : (
          <InvitationList invitations={invitations} />
        )}
      </Section>
      <Section id="people" title="Who edits" note={formatCount(people.length, "person", "people")}>
        <PersonList people={people} self={owner.id} />
      </Section>
    </>
  );
}
