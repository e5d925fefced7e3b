import { CertaintyMark } from "@/components/certainty/mark";
import { SourceCredit } from "@/components/claim/source-credit";
import { UNDERLINE } from "@/components/certainty/drawn";
import { LaterName } from "@/components/as-of/later-name";
import { Silhouette } from "@/components/device/silhouette";
import { CELL } from "@/components/market/cell";
import { TextLink } from "@/components/ui/text-link";
import { When } from "@/components/window/when";
import type { MemberView } from "@/lib/data/series/member-view";
import { addressOf } from "@/lib/format/address";
import { formatCertainty } from "@/lib/format/certainty";
import { formatDue } from "@/lib/format/due";
import { formatPlace } from "@/lib/format/place";
import { formatPrice } from "@/lib/format/price";
import { formatSubjectName } from "@/lib/format/subject-name";
import { formatWhereShort } from "@/lib/format/where";

const HEAD = "border-b border-ink py-1.5 pr-3 text-left text-fine font-medium text-soft";
const WIDE = `${CELL} max-md:hidden`;

/** The devices of a family side by side: shape, name, when each is shown and sold first, from how much, and where it comes. */
export function FamilyTable({ members }: { members: readonly MemberView[] }) {
  return (
    <table className="w-full border-collapse">
      <thead>
        <tr>
          <th scope="col" className={`${HEAD} w-[30%] max-md:w-[46%]`}>
            Phone
          </th>
          <th scope="col" className={HEAD}>
            Shown<span className="md:hidden">, sold, price</span>
          </th>
          <th scope="col" className={`${HEAD} max-md:hidden`}>
            First sale
          </th>
          <th scope="col" className={`${HEAD} max-md:hidden`}>
            Price
          </th>
          <th scope="col" className={`${HEAD} w-[20%] max-md:hidden`}>
            Where
          </th>
        </tr>
      </thead>
      <tbody>
        {members.map((member) => (
          <MemberRow key={member.slug} member={member} />
        ))}
      </tbody>
    </table>
  );
}

function MemberRow({ member }: { member: MemberView }) {
  const { slug, name, laterName, formFactor, certainty, asOf, sale, price, where, canceled } = member;
  return (
    <tr>
      <th scope="row" className={`${CELL} min-w-34 text-left font-normal`}>
        <span className="flex items-center gap-3">
          <span className="flex w-13 shrink-0 justify-center max-md:w-9">
            <Silhouette formFactor={formFactor} certainty={certainty} silent className="h-12 max-md:h-9" />
          </span>
          <span className="min-w-0 leading-snug wrap-anywhere">
            <TextLink plain href={addressOf({ kind: "device", slug, asOf })} className="font-semibold">
              {formatSubjectName({ kind: "device", name })}
            </TextLink>
            <LaterName of={{ laterName }} className="block text-fine" />
          </span>
        </span>
      </th>
      <td className={CELL}>
        <span className="text-fine text-soft md:hidden">shown </span>
        <Shown member={member} />
        <div className="text-fine md:hidden">
          {sale === null && price === null ? <div className="mt-1 text-soft">no sale date or price said</div> : null}
          {sale === null ? null : (
            <div className="mt-1">
              <span className="text-soft">sold from </span>
              <Sale sale={sale} />
            </div>
          )}
          {price === null ? null : (
            <div>
              <Price price={price} />
            </div>
          )}
          {where === null || canceled ? null : (
            <div>
              <Where where={where} />
            </div>
          )}
        </div>
      </td>
      <td className={WIDE}>{sale === null ? <span className="text-soft">no date said</span> : <Sale sale={sale} />}</td>
      <td className={WIDE}>
        {price === null ? <span className="text-soft">none said</span> : <Price price={price} />}
      </td>
      <td className={WIDE}>
        {canceled || where === null ? (
          <span className="text-soft">{canceled ? "nowhere" : "not said"}</span>
        ) : (
          <Where where={where} />
        )}
      </td>
    </tr>
  );
}

function Shown({ member: { window, certainty, canceled, due } }: { member: MemberView }) {
  const state = canceled ? "canceled" : formatDue(due, "planned");
  return (
    <>
      <CertaintyMark certainty={certainty} className="mr-1.5" />
      {window === null ? canceled ? null : <span className="text-soft">no date said</span> : <When window={window} />}
      {state === null ? null : <b className="font-semibold"> {state}</b>}
    </>
  );
}

function Sale({ sale: { window, certainty, market, saidBy } }: { sale: NonNullable<MemberView["sale"]> }) {
  return (
    <>
      <When window={window} certainty={certainty} /> <span className="text-soft">in {formatPlace(market)}</span>
      {saidBy === null ? null : (
        <span className="block text-fine">
          <SourceCredit claim={saidBy} />
        </span>
      )}
    </>
  );
}

function Price({ price: { price, certainty, at, offer } }: { price: NonNullable<MemberView["price"]> }) {
  return (
    <>
      <span className={UNDERLINE[certainty]} title={formatCertainty(certainty)}>
        {formatPrice(price)}
      </span>
      <span className="text-soft">
        {offer === null ? "" : ` ${offer}`} in {formatPlace(at)}
      </span>
    </>
  );
}

function Where({ where }: { where: NonNullable<MemberView["where"]> }) {
  return (
    <>
      <CertaintyMark certainty={where.certainty} className="mr-1.5" />
      {formatWhereShort(where)}
    </>
  );
}
