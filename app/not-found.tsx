import type { Metadata } from "next";
import { ReaderFrame } from "@/components/shell/reader-frame";
import { Empty } from "@/components/ui/empty";
import { PageTitle } from "@/components/ui/page-title";
import { TextLink } from "@/components/ui/text-link";

export const metadata: Metadata = { title: "Not found" };

export default function NotFound() {
  return (
    <ReaderFrame>
      <PageTitle>Not found</PageTitle>
      <Empty>
        There is no page at this address. See <TextLink href="/">what is coming</TextLink>, the{" "}
        <TextLink href="/calendar">calendar</TextLink>, all <TextLink href="/devices">devices</TextLink> or all{" "}
        <TextLink href="/brands">brands</TextLink>.
      </Empty>
    </ReaderFrame>
  );
}
