import type { Price } from "./claim";

export type PriceFault =
  | "currency-missing"
  | "currency-not-a-code"
  | "amount-not-a-number"
  | "amount-negative"
  | "range-without-end"
  | "range-backwards"
  | "end-without-range";

/** Whole units with up to two decimals, as many digits as the database keeps. */
const AMOUNT = /^-?\d{1,10}(\.\d{1,2})?$/;

/** Everything that is wrong with a price; empty if nothing is. */
export function priceFaults({ kind, low, high, currency }: Price): PriceFault[] {
  const faults: PriceFault[] = [];
  if (currency === "") faults.push("currency-missing");
  else if (!/^[A-Z]{3}$/.test(currency)) faults.push("currency-not-a-code");
  const amounts = high === null ? [low] : [low, high];
  if (!amounts.every((amount) => AMOUNT.test(amount))) return [...faults, "amount-not-a-number"];
  if (amounts.some((amount) => Number(amount) < 0)) faults.push("amount-negative");
  if (kind === "range" && high === null) faults.push("range-without-end");
  if (kind !== "range" && high !== null) faults.push("end-without-range");
  if (kind === "range" && high !== null && Number(high) <= Number(low)) faults.push("range-backwards");
  return faults;
}
