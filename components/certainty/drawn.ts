import type { Drawn } from "@/lib/format/certainty";

/** How a word or a date in running text is underlined. */
export const UNDERLINE: Readonly<Record<Drawn, string>> = {
  official: "underline decoration-2 underline-offset-4 decoration-red",
  reported: "underline decoration-2 underline-offset-4 decoration-ink",
  rumored: "underline decoration-2 underline-offset-4 decoration-dashed decoration-ink",
  forecast: "underline decoration-2 underline-offset-4 decoration-dotted decoration-soft",
  unknown: "",
};

/** How a bar on a timeline is drawn. Ink is spent on what is exact: an official quarter in solid red would outshout every official day. */
export function barOf(certainty: Drawn, isWide: boolean): string {
  return certainty === "official" && isWide ? "bg-red/10 border-2 border-red" : BAR[certainty];
}

const BAR: Readonly<Record<Drawn, string>> = {
  official: "bg-red text-paper print:[print-color-adjust:exact]",
  reported: "bg-paper border-[1.5px] border-ink",
  rumored: "bg-paper border-[1.5px] border-dashed border-ink",
  forecast: "bg-paper border-[1.5px] border-dotted border-soft",
  unknown: "bg-wash text-soft",
};

/** How a line from one record to another is drawn. */
export const LINE: Readonly<Record<Drawn, string>> = {
  official: "border-t-[3px] border-red",
  reported: "border-t-2 border-ink",
  rumored: "border-t-2 border-dashed border-ink",
  forecast: "border-t-2 border-dotted border-soft",
  unknown: "border-t border-hair",
};
