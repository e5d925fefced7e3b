import { INTERNATIONAL, type MarketCode } from "@/lib/domain/market/market";
import { readCsv } from "./read-csv";
import type { Statement } from "./statement";

/** The markets of the table that Debut has under one code. "Global" has none of its own: it is what is not named. */
const MARKETS: Readonly<Record<string, MarketCode>> = {
  China: "CN",
  Global: INTERNATIONAL,
  India: "IN",
  Russia: "RU",
  "Europe (EEA)": "europe",
  Europe: "europe",
  Turkey: "TR",
  Indonesia: "ID",
  Taiwan: "TW",
  Japan: "JP",
  "Latin America": "latin-america",
  Thailand: "TH",
  "Saudi Arabia": "SA",
  "South Korea": "KR",
  Brazil: "BR",
  Singapore: "SG",
};

/** Model numbers and codenames of Xiaomi's phones, with the markets that each is for. */
export function readXiaomiVariants(text: string): Statement[] {
  return readCsv(text).flatMap((row): Statement[] => {
    const { brand = "", device = "", market = "", model_number = "", codename = "", variant_label = "" } = row;
    const names = device.split(/\s*\/\s*/).map((name) => name.replace(/\s*\(`.*?`\)/, ""));
    const markets = market.split("; ").flatMap((one) => MARKETS[one] ?? []);
    const of = {
      row: `${model_number || codename} ${variant_label}`,
      // Some go without their brand: "Mi 11 Ultra".
      names: names.flatMap((name) => [name, `${brand} ${name}`]),
    };
    return [
      ...(model_number ? [{ ...of, about: "model number" as const, text: model_number, markets }] : []),
      ...(codename ? [{ ...of, about: "codename" as const, text: codename, markets }] : []),
      ...markets.map((code) => ({ ...of, about: "sold in" as const, market: code })),
    ];
  });
}
