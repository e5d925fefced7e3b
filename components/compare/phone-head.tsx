import { Silhouette } from "@/components/device/silhouette";
import { TextLink } from "@/components/ui/text-link";
import type { ComparedPhoneView } from "@/lib/data/compare/comparison-view";
import type { Certainty } from "@/lib/domain/belief/belief";
import { addressOf } from "@/lib/format/address";
import { formatSubjectName } from "@/lib/format/subject-name";

export interface PhoneHeadProps {
  phone: ComparedPhoneView;
  /** How sure its announcement is. */
  certainty: Certainty;
  /** The comparison without it. */
  without: string;
}

/** The head of a column: the phone, whose it is, and the way to take it out. */
export function PhoneHead({ phone: { ref, brand, formFactor }, certainty, without }: PhoneHeadProps) {
  const name = formatSubjectName(ref);
  return (
    <th scope="col" className="pr-3 pb-2 text-left align-top font-normal">
      <Silhouette formFactor={formFactor} certainty={certainty} silent className="h-14 md:h-20" />
      <span className="mt-2 block text-fine text-soft">
        <TextLink href={addressOf(brand)}>{formatSubjectName(brand)}</TextLink>
      </span>
      <TextLink plain href={addressOf(ref)} className="font-display text-lead font-medium wrap-anywhere">
        {name}
      </TextLink>
      <span className="block text-fine print:hidden">
        <TextLink href={without}>
          Remove <span className="sr-only">{name}</span>
        </TextLink>
      </span>
    </th>
  );
}
