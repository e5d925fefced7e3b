import { Empty } from "@/components/ui/empty";
import { PageTitle } from "@/components/ui/page-title";
import { TextLink } from "@/components/ui/text-link";

/** What stands at an address that holds nothing: where to go from here. */
export function NothingHere() {
  return (
    <>
      <PageTitle>Not found</PageTitle>
      <Empty>
        There is no page at this address. See <TextLink href="/">what is coming</TextLink>, the{" "}
        <TextLink href="/calendar">calendar</TextLink>, all <TextLink href="/devices">devices</TextLink> or all{" "}
        <TextLink href="/brands">brands</TextLink>, or <TextLink href="/search">search</TextLink> by any name.
      </Empty>
    </>
  );
}
