import type { ReactNode } from "react";
import { LaterName } from "@/components/as-of/later-name";
import { Silhouette } from "@/components/device/silhouette";
import { TextLink } from "@/components/ui/text-link";
import type { RefView } from "@/lib/data/ledger/claim-view";
import type { Certainty } from "@/lib/domain/belief/belief";
import type { FormFactor } from "@/lib/domain/device/form-factor";
import { addressOf } from "@/lib/format/address";
import { formatSeriesName, formatSubjectName } from "@/lib/format/subject-name";

export interface DeviceHeadProps {
  device: RefView;
  brand: RefView;
  series: RefView | null;
  formFactor: FormFactor;
  /** How sure its announcement is. */
  certainty: Certainty;
  /** Its other names, and the answer that the page gives first. */
  children: ReactNode;
}

/** A device's drawing beside its name, its family and what is said first. */
export function DeviceHead({ device, brand, series, formFactor, certainty, children }: DeviceHeadProps) {
  return (
    <header className="flex gap-x-10 gap-y-4 pt-7 max-md:flex-col md:pt-10">
      <Silhouette formFactor={formFactor} certainty={certainty} className="h-28 self-start md:h-44" />
      <div className="min-w-0 flex-1">
        <p className="mb-1.5 text-fine text-soft">
          <TextLink href={addressOf(brand)}>{formatSubjectName(brand)}</TextLink>
          {series === null ? null : (
            <>
              {" · "}
              <TextLink href={addressOf(series)}>{formatSeriesName(formatSubjectName(series))}</TextLink>
            </>
          )}
        </p>
        <h1 className="mb-1.5 font-display text-title font-medium tracking-[-0.015em]">{formatSubjectName(device)}</h1>
        <LaterName of={device} className="block" />
        {children}
      </div>
    </header>
  );
}
