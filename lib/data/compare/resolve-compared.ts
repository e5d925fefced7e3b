import "server-only";
import { lookUpPhone } from "@/lib/data/compare/look-up-phone";
import type { DeviceView } from "@/lib/data/device/device-view";
import type { AsOf } from "@/lib/data/ledger/as-of";
import type { FoundView } from "@/lib/data/search/search-view";
import type { FaultReason } from "@/lib/domain/fault";

/** No more phones than this stand side by side. */
export const MOST_COMPARED = 4;

/** One phone can be typed in many ways: what is looked up for a visitor is bounded whatever the address holds. */
const MOST_LOOKED_UP = 2 * MOST_COMPARED;

/** A name as it was typed, and either what is to be looked up or why it cannot be. */
export interface TypedPhone {
  readonly typed: string;
  readonly sought: string;
  readonly fault: FaultReason | null;
}

/** A name that does not say which phone is meant. */
export type OpenName =
  | { readonly typed: string; readonly fault: FaultReason }
  | {
      readonly typed: string;
      readonly fault: null;
      /** All of `choices` go by this very name; else they come near it, or there are none. */
      readonly shared: boolean;
      readonly choices: readonly FoundView[];
    };

/** What the typed names stand for: at most four in all, settled or not, and those that there was no room for, as typed. */
export interface ResolvedPhones {
  readonly phones: readonly DeviceView[];
  readonly open: readonly OpenName[];
  readonly left: readonly string[];
}

/** Looks typed names up, in their order; a phone that is named twice is told once. */
export async function resolveCompared(typed: readonly TypedPhone[], asOf: AsOf): Promise<ResolvedPhones> {
  const phones = new Map<string, DeviceView>();
  const open: OpenName[] = [];
  const left: string[] = [];
  let lookedUp = 0;
  for (const one of new Map(typed.map((name) => [name.typed, name])).values()) {
    if (phones.has(one.sought)) continue;
    if (phones.size + open.length >= MOST_COMPARED || lookedUp >= MOST_LOOKED_UP) {
      left.push(one.typed);
      continue;
    }
    if (one.fault !== null) {
      open.push({ typed: one.typed, fault: one.fault });
      continue;
    }
    lookedUp += 1;
    const { phone, ...near } = await lookUpPhone(one.sought, asOf);
    if (phone !== null) phones.set(phone.ref.slug, phone);
    else if ("choices" in near) open.push({ typed: one.typed, fault: null, ...near });
  }
  return { phones: [...phones.values()], open, left };
}
