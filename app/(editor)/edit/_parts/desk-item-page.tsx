import { ItemRevisions } from "@/components/desk/item-revisions";
import { RecordDone } from "@/components/desk/record-done";
import { RecordSection } from "@/components/desk/record-section";
import { historyOf } from "@/components/history/history-address";
import { Empty } from "@/components/ui/empty";
import { PageTitle } from "@/components/ui/page-title";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import type { CatalogItemView } from "@/lib/data/desk/catalog-item";

interface DeskItemPageProps {
  item: CatalogItemView;
  /** Its page for readers. */
  address: string;
  /** What is said of it where there is nothing to change. */
  fixed: string;
  /** What was just done to it, as the address says. */
  done: string | string[] | undefined;
}

/** A source or a market: what the catalog says of it, the form that changes it, and what was changed before. */
export function DeskItemPage({ item: { name, catalog, revisions }, address, fixed, done }: DeskItemPageProps) {
  return (
    <>
      <RecordDone done={done} address={address} />
      <PageTitle below={<TextLink href={address}>As readers see it</TextLink>}>{name}</PageTitle>
      {catalog === null ? (
        <div className="mt-6">
          <Empty>{fixed}</Empty>
        </div>
      ) : (
        <>
          <RecordSection record={catalog} name={name} />
          <Section id="changes" title="What was changed" note="the latest first">
            {revisions.length === 0 ? <Empty>Nothing yet: it is as it came.</Empty> : null}
            <ItemRevisions kind={catalog.kind} revisions={revisions} />
            {revisions.length === 0 ? null : (
              <p className="py-3 text-fine">
                <TextLink href={historyOf(catalog)}>In the history, where each can be undone</TextLink>
              </p>
            )}
          </Section>
        </>
      )}
    </>
  );
}
