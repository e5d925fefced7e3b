import type { Metadata } from "next";
import { JoinForm } from "@/components/people/join-form";
import { Empty } from "@/components/ui/empty";
import { PageTitle } from "@/components/ui/page-title";
import { TextLink } from "@/components/ui/text-link";
import { getInvitation } from "@/lib/data/invitation";
import { formatEntryFault } from "@/lib/format/entry-fault";

export const metadata: Metadata = {
  title: "The first editor",
  robots: { index: false },
  // The address holds the token: no other site learns it. (`no-referrer` would also send `Origin: null` with the
  // form where there is no JavaScript, which the gate refuses.)
  referrer: "same-origin",
};

export default async function FirstEditorPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const { token } = await searchParams;
  const open = typeof token === "string" && (await getInvitation(token)) !== null;
  return (
    <>
      <PageTitle below={open ? "This link works once." : undefined}>The first editor</PageTitle>
      {open ? (
        <JoinForm token={token} verb="Create the first editor" />
      ) : (
        <Empty>
          {formatEntryFault({ code: "void-invitation" })} If there is no editor yet, start the server again: it prints a
          new link. If there is one, <TextLink href="/sign-in">sign in</TextLink>.
        </Empty>
      )}
    </>
  );
}
