import { Empty } from "@/components/ui/empty";
import { TextLink } from "@/components/ui/text-link";
import { suggestAddress } from "@/lib/format/suggested";

/** What to try where nothing was found, and where else to look. */
export function NothingFound({ sought }: { sought: string }) {
  return (
    <Empty>
      <span className="wrap-anywhere">Nothing goes by “{sought}”, now or before, nor by anything a letter away.</span>{" "}
      Look at the spelling, or try fewer words: the brand alone, or the number alone. All there is stands in{" "}
      <TextLink href="/devices">devices</TextLink>, <TextLink href="/brands">brands</TextLink>,{" "}
      <TextLink href="/markets">markets</TextLink> and the <TextLink href="/calendar">calendar</TextLink>. If it should
      be here, <TextLink href={suggestAddress()}>tell the editors</TextLink>.
    </Empty>
  );
}
