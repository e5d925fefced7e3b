import { OpenNameError } from "@/components/compare/open-name-error";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { type Choice, SelectInput } from "@/components/ui/select-input";
import { TextInput } from "@/components/ui/text-input";
import { TextLink } from "@/components/ui/text-link";
import type { OpenName } from "@/lib/data/compare/resolve-compared";
import type { SuggestedPhone } from "@/lib/data/compare/suggest-phones";
import type { MarketCode } from "@/lib/domain/market/market";
import { addressOf } from "@/lib/format/address";
import { compareAddress } from "@/lib/format/compare-address";
import { formatSubjectName } from "@/lib/format/subject-name";

export interface CompareFormProps {
  /** The phones that are chosen already; they stay. */
  phones: readonly SuggestedPhone[];
  /** Names that were typed and do not say which phone is meant. */
  open: readonly OpenName[];
  /** As many phones as fit side by side. */
  most: number;
  market: MarketCode | null;
  /** What was typed for the market, where there is no such. */
  strayMarket: string | null;
  countries: readonly Choice[];
}

/** A plain form: a field for each phone that there is room for, and the market. The browser asks for the page again. */
export function CompareForm({ phones, open, most, market, strayMarket, countries }: CompareFormProps) {
  const slugs = phones.map(({ slug }) => slug);
  const fields = Array.from({ length: Math.max(0, most - slugs.length) }, (_, place) => open[place] ?? null);
  // What else was typed is kept, whichever choice settles this name.
  const toWith = (name: OpenName) => (slug: string) =>
    compareAddress({
      slugs: [...slugs, slug],
      typed: open.filter((one) => one !== name).map(({ typed }) => typed),
      market,
    });
  return (
    <form action="/compare" method="get" className="max-w-[60rem] print:hidden">
      {slugs.length > 0 ? <input type="hidden" name="devices" value={slugs.join(",")} /> : null}
      {phones.length === 1 ? <Chosen phone={phones[0]} without={compareAddress({ slugs: [], market })} /> : null}
      <p className="pb-2 text-fine text-soft">
        {fields.length > 0
          ? "A name, an earlier one, a codename or a model number; capitals and spaces do not matter."
          : `${most} phones fit side by side: remove one to put another in its place.`}
      </p>
      <div className="grid gap-x-5 gap-y-3 sm:grid-cols-2 lg:grid-cols-3">
        {fields.map((name, place) => (
          <Field
            key={place}
            name="device"
            scope={`${place + 1}-`}
            label={`Phone ${slugs.length + place + 1}`}
            error={name && <OpenNameError name={name} to={toWith(name)} />}
          >
            {(control) => (
              <TextInput
                {...control}
                defaultValue={name?.typed ?? ""}
                autoComplete="off"
                autoCapitalize="none"
                spellCheck={false}
                enterKeyHint="go"
              />
            )}
          </Field>
        ))}
        <Field name="market" label="Market" error={strayMarket === null ? null : "There is no such country."}>
          {(control) => (
            <SelectInput
              {...control}
              choices={marketChoices(countries, strayMarket)}
              defaultValue={strayMarket ?? market ?? ""}
            />
          )}
        </Field>
      </div>
      <Button type="submit" weight="main" className="mt-3.5">
        Compare
      </Button>
    </form>
  );
}

/** A phone alone has no column yet. */
function Chosen({ phone, without }: { phone: SuggestedPhone | undefined; without: string }) {
  if (phone === undefined) return null;
  const name = formatSubjectName({ kind: "device", name: phone.name });
  return (
    <p className="pb-2">
      <span className="font-semibold">Phone 1: </span>
      <TextLink href={addressOf({ kind: "device", slug: phone.slug })}>{name}</TextLink>{" "}
      <TextLink href={without} className="ml-2 text-fine">
        Remove <span className="sr-only">{name}</span>
      </TextLink>
    </p>
  );
}

function marketChoices(countries: readonly Choice[], stray: string | null): Choice[] {
  const kept = stray === null ? [] : [{ value: stray, label: `“${stray}”` }];
  return [...kept, { value: "", label: "The home markets and a few" }, ...countries];
}
