import type { Metadata } from "next";
import { PasswordForm } from "@/components/people/password-form";
import { PersonForm } from "@/components/people/person-form";
import { SessionList } from "@/components/people/session-list";
import { PageTitle } from "@/components/ui/page-title";
import { Section } from "@/components/ui/section";
import { endOtherSessionsAction } from "@/lib/actions/account";
import { listSessions } from "@/lib/data/people/list-sessions";
import { formatCount } from "@/lib/format/count";
import { formatRole } from "@/lib/format/role";
import { requireSession } from "../_parts/require-session";

export const metadata: Metadata = { title: "Your account", robots: { index: false } };

export default async function AccountPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const person = await requireSession("/edit/account");
  const sessions = await listSessions(person.id);
  const { password } = await searchParams;
  return (
    <>
      {password === "changed" ? (
        <p role="status" className="mt-4 border-l-4 border-ink bg-wash px-4 py-3">
          Your password is changed. Every other browser is signed out.
        </p>
      ) : null}
      <PageTitle below={`${person.email}, ${formatRole(person.role)}.`}>{person.name}</PageTitle>
      <Section id="sessions" title="Where you are signed in" note={formatCount(sessions.length, "browser")}>
        <SessionList sessions={sessions} current={person.sessionId} />
        {sessions.length > 1 ? (
          <div className="py-3">
            <PersonForm
              action={endOtherSessionsAction}
              id="others"
              verb="End all others"
              of="every session but this one"
              hint="Whoever uses one of them is signed out with the next click."
            />
          </div>
        ) : null}
      </Section>
      <Section id="password" title="Change the password" note="every other browser is then signed out">
        <PasswordForm email={person.email} />
      </Section>
    </>
  );
}
