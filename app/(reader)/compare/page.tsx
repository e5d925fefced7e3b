import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { CompareForm } from "@/components/compare/compare-form";
import { CompareStart } from "@/components/compare/compare-start";
import { ComparisonTable } from "@/components/compare/comparison-table";
import { SuggestedPhones } from "@/components/compare/suggested-phones";
import { SuggestLink } from "@/components/suggestion/suggest-link";
import { PageTitle } from "@/components/ui/page-title";
import { TextLink } from "@/components/ui/text-link";
import { today } from "@/lib/clock";
import { getCompareExamples } from "@/lib/data/compare/get-examples";
import { MOST_COMPARED } from "@/lib/data/compare/resolve-compared";
import { shapeComparison } from "@/lib/data/compare/shape-comparison";
import { suggestPhones } from "@/lib/data/compare/suggest-phones";
import { asStated } from "@/lib/data/ledger/as-of";
import { formatLeftOut, formatTogether } from "@/lib/format/compare";
import { compareAddress } from "@/lib/format/compare-address";
import { countryChoices } from "@/lib/format/country-choices";
import { formatSubjectName } from "@/lib/format/subject-name";
import { recordMetadata } from "../_parts/record-metadata";
import { answerQuery, type CompareAnswer } from "./_parts/answer-query";
import { isShareable, type SearchParams } from "./_parts/read-query";

interface ComparePageProps {
  searchParams: Promise<SearchParams>;
}

const DESCRIPTION =
  "Up to four phones side by side: when each is announced, where it is sold and for how much, and how sure that is.";

export async function generateMetadata({ searchParams }: ComparePageProps): Promise<Metadata> {
  const params = await searchParams;
  const { phones } = await answerQuery(params);
  const names = phones.map(({ ref }) => formatSubjectName(ref));
  const title = names.length < 2 ? "Compare phones" : `${formatTogether(names)} compared`;
  const plain = recordMetadata({ title, description: DESCRIPTION, path: "/compare" });
  // There are more comparisons than anyone looks for; their phones have pages of their own.
  return Object.keys(params).length === 0 ? plain : { title, description: DESCRIPTION, robots: { index: false } };
}

/** Rendered for each visitor, and so throttled (proxy.ts), from what the phones' own pages are made of (DESIGN 6). */
export default async function ComparePage({ searchParams }: ComparePageProps) {
  const params = await searchParams;
  const answer = await answerQuery(params);
  const { phones, left, market, settled } = answer;
  const slugs = phones.map(({ ref }) => ref.slug);
  if (settled && !isShareable(params, slugs, market)) redirect(compareAddress({ slugs, market }));
  const several = phones.length > 1;
  // What asks a question back stands above the table, where it is seen; else below, since the table is what was asked for.
  const below = several && !isAsking(answer);
  return (
    <>
      <PageTitle
        aside={
          below ? (
            <span className="text-fine print:hidden">
              <TextLink href="#choose">Add a phone or choose a market</TextLink>
            </span>
          ) : null
        }
      >
        Compare
      </PageTitle>
      {left.length > 0 ? (
        <p role="note" className="mb-4 border-l-2 border-ink pl-3 font-semibold wrap-anywhere">
          {formatLeftOut(left, MOST_COMPARED)}
        </p>
      ) : null}
      {below ? null : <Choose answer={answer} slugs={slugs} />}
      {several ? (
        <div className="mt-4">
          <ComparisonTable view={shapeComparison(phones, market)} market={market} />
        </div>
      ) : (
        <Start answer={answer} />
      )}
      {below ? <Choose answer={answer} slugs={slugs} /> : null}
      <SuggestLink />
    </>
  );
}

function isAsking({ open, market, typedMarket }: CompareAnswer): boolean {
  return open.length > 0 || (market === null && typedMarket !== "");
}

/** The form, and phones to add by a link. */
async function Choose({ answer, slugs }: { answer: CompareAnswer; slugs: readonly string[] }) {
  const { phones, open, market, typedMarket, countries } = answer;
  const room = phones.length + open.length < MOST_COMPARED;
  return (
    <section id="choose" aria-label="Choose phones and a market" className="mt-4 scroll-mt-4">
      <CompareForm
        phones={phones.map(({ ref: { slug, name } }) => ({ slug, name }))}
        open={open}
        most={MOST_COMPARED}
        market={market}
        strayMarket={market === null && typedMarket !== "" ? typedMarket : null}
        countries={countryChoices(countries)}
      />
      {room && phones.length > 0 ? (
        <SuggestedPhones slugs={slugs} market={market} suggested={await suggestPhones(phones, asStated(today()))} />
      ) : null}
    </section>
  );
}

async function Start({ answer: { phones } }: { answer: CompareAnswer }) {
  const [alone] = phones;
  return (
    <div className="mt-6">
      <CompareStart alone={alone ? formatSubjectName(alone.ref) : null} examples={await getCompareExamples(today())} />
    </div>
  );
}
