import type { Price } from "@/lib/domain/claim/claim";

/**
 * A price as it was said: "from CN¥5,999", "about €1,500", "€899–€999". Whole amounts show no cents.
 * A currency that this runtime does not know shows its code.
 */
export function formatPrice(price: Price): string {
  const low = formatAmount(price.low, price.currency);
  switch (price.kind) {
    case "exact":
      return low;
    case "from":
      return `from ${low}`;
    case "about":
      return `about ${low}`;
    case "range":
      return price.high === null ? `from ${low}` : `${low}–${formatAmount(price.high, price.currency)}`;
  }
}

function formatAmount(amount: string, currency: string): string {
  const [whole = "0", cents = ""] = amount.split(".");
  const digits = Number(cents) === 0 ? 0 : 2;
  const format = new Intl.NumberFormat("en-US", {
    style: "currency",
    currency,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  // A string keeps amounts that a float would round.
  return format.format((digits === 0 ? whole : amount) as Intl.StringNumericLiteral);
}
