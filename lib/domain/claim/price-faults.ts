import type { Price } from "./claim";
import { isCurrency } from "./currencies";

export type PriceFault =
  | "currency-missing"
  | "currency-not-a-code"
  | "amount-not-a-number"
  | "amount-not-positive"
  | "range-without-end"
  | "end-not-a-number"
  | "end-not-positive"
  | "range-backwards"
  | "end-without-range";

/** Whole units with up to two decimals, as many digits as the database keeps. */
const AMOUNT = /^-?\d{1,10}(\.\d{1,2})?$/;

/** Everything that is wrong with a price; empty if nothing is. */
export function priceFaults({ kind, low, high, currency }: Price): PriceFault[] {
  const faults: PriceFault[] = [];
  if (currency === "") faults.push("currency-missing");
  else if (!isCurrency(currency)) faults.push("currency-not-a-code");
  const [lowFault, highFault] = [amountFault(low), high === null ? null : amountFault(high)];
  if (lowFault) faults.push(`amount-${lowFault}`);
  if (kind === "range" && high === null) faults.push("range-without-end");
  // Of an end that should not be there, it does not matter what it says.
  if (kind !== "range") return high === null ? faults : [...faults, "end-without-range"];
  if (highFault) faults.push(`end-${highFault}`);
  const isBackwards = high !== null && !lowFault && !highFault && Number(high) <= Number(low);
  return isBackwards ? [...faults, "range-backwards"] : faults;
}

/** A price of nothing is none: a gift, and mostly a field that was filled in to get past it. */
function amountFault(amount: string): "not-a-number" | "not-positive" | null {
  if (!AMOUNT.test(amount)) return "not-a-number";
  return Number(amount) > 0 ? null : "not-positive";
}
