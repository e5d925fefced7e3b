import type { Drawn } from "@/lib/format/certainty";

/** How a word or a date in running text is underlined. */
export const UNDERLINE: Readonly<Record<Drawn, string>> = {
  official: "underline decoration-2 underline-offset-4 decoration-red",
  reported: "underline decoration-2 underline-offset-4 decoration-ink",
  rumored: "underline decoration-2 underline-offset-4 decoration-dashed decoration-ink",
  forecast: "underline decoration-2 underline-offset-4 decoration-dotted decoration-soft",
  unknown: "",
};

/** How a bar on a timeline is drawn. */
export const BAR: Readonly<Record<Drawn, string>> = {
  official: "bg-red text-paper print:[print-color-adjust:exact]",
  reported: "bg-paper border-[1.5px] border-ink",
  rumored: "bg-paper border-[1.5px] border-dashed border-ink",
  forecast: "bg-paper border-[1.5px] border-dotted border-soft",
  unknown: "bg-wash text-soft",
};
