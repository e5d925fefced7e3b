import type { Metadata } from "next";
import { JoinForm } from "@/components/people/join-form";
import { Empty } from "@/components/ui/empty";
import { PageTitle } from "@/components/ui/page-title";
import { TextLink } from "@/components/ui/text-link";
import { getInvitation } from "@/lib/data/invitation";
import { formatEntryFault } from "@/lib/format/entry-fault";
import { formatRole } from "@/lib/format/role";

export const metadata: Metadata = {
  title: "Join",
  robots: { index: false },
  // The address holds the token: see the first editor's page.
  referrer: "same-origin",
};

export default async function JoinPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const { token } = await searchParams;
  const invitation = typeof token === "string" ? await getInvitation(token) : null;
  if (typeof token !== "string" || invitation === null) {
    return (
      <>
        <PageTitle>Join</PageTitle>
        <Empty>
          {formatEntryFault({ code: "void-invitation" })} Ask whoever gave it to you for a new one. If you have joined
          already, <TextLink href="/sign-in">sign in</TextLink>.
        </Empty>
      </>
    );
  }
  const { role, by } = invitation;
  return (
    <>
      <PageTitle below={`${by ?? "An owner"} invites you as ${formatRole(role)}. This link works once.`}>
        Join
      </PageTitle>
      <JoinForm token={token} verb="Join" />
    </>
  );
}
