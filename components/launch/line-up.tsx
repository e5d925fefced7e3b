import { Fragment } from "react";
import { SaidSentence } from "@/components/claim/said-sentence";
import { FirstSaleLine, firstSaleSentence } from "@/components/launch/first-sale-line";
import { groupLineUp, type LineUpGroup } from "@/components/launch/group-line-up";
import { ShownPhone } from "@/components/launch/shown-phone";
import { compactAnswers } from "@/components/my-market/compact-answers";
import type { CountryAnswer } from "@/components/my-market/country-answer";
import { MarketSelect } from "@/components/my-market/market-select";
import { MyAnswer } from "@/components/my-market/my-answer";
import { Empty } from "@/components/ui/empty";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import type { LaunchView, LineUpMemberView, MemberSaleView } from "@/lib/data/launch/launch-view";
import type { RefView } from "@/lib/data/ledger/claim-view";
import { addressOf } from "@/lib/format/address";
import { formatCount } from "@/lib/format/count";
import { formatCanceled } from "@/lib/format/first-sale";
import { formatLineUpTitle } from "@/lib/format/line-up";
import { formatSeriesName, formatSubjectName } from "@/lib/format/subject-name";

type Shown = Pick<LaunchView, "lineUp" | "lineUpTotal" | "status" | "statusBasis">;

/** What a launch shows, and when each phone of it starts: where the reader is, else wherever it starts first. */
export function LineUp({ launch }: { launch: Shown }) {
  const { lineUp, lineUpTotal, status } = launch;
  const { groups, others } = groupLineUp(launch);
  const [asked] = groups.flatMap(({ phones }) => phones).flatMap((shown) => startsOf(shown, launch) ?? []);
  const [only, another] = groups;
  return (
    <Section
      id="line-up"
      title={formatLineUpTitle(status)}
      note={another === undefined && only?.series ? <Family series={only.series} /> : undefined}
    >
      {groups.length === 0 ? <Empty>{nothing(launch)}</Empty> : null}
      {asked ? (
        <div className="flex flex-wrap items-end gap-x-5 gap-y-1 pb-2 noscript:hidden print:hidden">
          <MarketSelect id="my-market" countries={asked.countries.map(({ countries }) => countries).join("")} />
          <p className="pb-2 text-fine text-soft">
            Each phone then says when it starts where you are; until then, where it starts first.
          </p>
        </div>
      ) : null}
      {groups.map((group) => (
        <Fragment key={group.series?.id ?? ""}>
          {another === undefined ? null : <GroupHead group={group} />}
          <ul className="border-t border-hair">
            {group.phones.map((shown) => (
              <ShownPhone key={shown.member.id} shown={shown} status={status}>
                <Start shown={shown} launch={launch} />
              </ShownPhone>
            ))}
          </ul>
        </Fragment>
      ))}
      {others.length > 0 ? (
        <>
          <h3 className="pt-6 pb-1 text-fine font-medium text-soft">Also spoken of for this launch</h3>
          <ul className="border-t border-hair">
            {others.map((other) => (
              <ShownPhone key={other.member.id} shown={other} status={status} />
            ))}
          </ul>
        </>
      ) : null}
      {lineUp.length < lineUpTotal ? (
        <p className="py-3 text-fine text-soft">
          {lineUp.length} of {formatCount(lineUpTotal, "phone")} that were spoken of.
        </p>
      ) : null}
    </Section>
  );
}

/** What is canceled starts nowhere: that, unless it is said to come all the same. */
function startsOf({ sale }: LineUpMemberView, { status }: Pick<LaunchView, "status">) {
  return sale === null || (status === "canceled" && sale.first === null) ? null : sale;
}

function Start({ shown, launch }: { shown: LineUpMemberView; launch: Shown }) {
  const sale = startsOf(shown, launch);
  const { deciding, certainty } = launch.statusBasis;
  if (sale === null && launch.status === "canceled" && deciding !== null) {
    return <SaidSentence sentence={formatCanceled(deciding.claim.source.name, certainty)} />;
  }
  if (sale === null) return null;
  return (
    <MyAnswer answers={answersOf(sale)} label={`${formatSubjectName(shown.member)}, where you are`}>
      <FirstSaleLine first={sale.first} />
    </MyAnswer>
  );
}

/** Where nobody has said whether it comes, the reader is told where it does. */
function answersOf({ countries, first }: MemberSaleView): CountryAnswer[] {
  const elsewhere = first === null ? [] : [" ", ...firstSaleSentence(first)];
  return compactAnswers(countries).map((one) => (one.answer === "unknown" ? { ...one, more: elsewhere } : one));
}

function GroupHead({ group: { series, phones } }: { group: LineUpGroup }) {
  const families = phones.every(({ member }) => member.kind === "series");
  return (
    <h3 className="pt-5 pb-1.5 text-fine font-medium text-soft">
      {series === null ? families ? "Whole series" : "Of no series" : <Family series={series} />}
    </h3>
  );
}

function Family({ series }: { series: RefView }) {
  return <TextLink href={addressOf(series)}>{formatSeriesName(formatSubjectName(series))}</TextLink>;
}

function nothing({ status }: Pick<LaunchView, "status">): string {
  return status === "held" ? "Nobody has said what was shown." : "Nobody has said yet what it shows.";
}
