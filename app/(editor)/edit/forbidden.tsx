import type { Metadata } from "next";
import { Empty } from "@/components/ui/empty";
import { PageTitle } from "@/components/ui/page-title";
import { TextLink } from "@/components/ui/text-link";
import { currentEditor } from "@/lib/auth/gate";
import { formatRole } from "@/lib/format/role";

export const metadata: Metadata = { title: "Not for your role", robots: { index: false } };

/** For a page of the desk that asks for more than the role of whoever looks allows. */
export default async function DeskForbidden() {
  const editor = await currentEditor();
  return (
    <>
      <PageTitle>Not for your role</PageTitle>
      <Empty>
        {typeof editor === "string" ? "Your role" : `You are ${formatRole(editor.role)}, and that role`} does not allow
        what is done on this page. An owner of this site can change what you may do. Go to your{" "}
        <TextLink href="/edit">desk</TextLink>, or <TextLink href="/edit/launches/new">record a launch</TextLink>.
      </Empty>
    </>
  );
}
