import type { Metadata } from "next";
import { Empty } from "@/components/ui/empty";
import { PageTitle } from "@/components/ui/page-title";
import { TextLink } from "@/components/ui/text-link";

export const metadata: Metadata = { title: "Not found", robots: { index: false } };

/** For a record that the desk does not hold; its frame is the desk's. */
export default function DeskNotFound() {
  return (
    <>
      <PageTitle>Not found</PageTitle>
      <Empty>
        Nothing is recorded at this address. Go to your <TextLink href="/edit">desk</TextLink>, or{" "}
        <TextLink href="/edit/launches/new">record a launch</TextLink>.
      </Empty>
    </>
  );
}
