import { cn } from "@/lib/cn";
import { formatCertainty, type Drawn } from "@/lib/format/certainty";

const FRAME = { x: 1, y: 1, width: 10, height: 10, rx: 1, fill: "none", stroke: "currentColor", strokeWidth: 2 };

/** Drawn dash by dash: a dash pattern never meets the corners of so small a square. */
const DASHES = "M1 3.3V1h2.3M8.7 1H11v2.3M11 8.7V11H8.7M3.3 11H1V8.7M5 1h2M11 5v2M7 11H5M1 7V5";

function Shape({ certainty }: { certainty: Drawn }) {
  switch (certainty) {
    case "official":
      return <rect width="12" height="12" rx="1.5" fill="currentColor" />;
    case "reported":
      return <rect {...FRAME} />;
    case "rumored":
      return <path d={DASHES} fill="none" stroke="currentColor" strokeWidth={1.6} />;
    case "forecast":
      return (
        <path
          d="M2 2h0M6 2h0M10 2h0M2 6h0M6 6h0M10 6h0M2 10h0M6 10h0M10 10h0"
          stroke="currentColor"
          strokeWidth="2"
          strokeLinecap="round"
        />
      );
    case "unknown":
      return (
        <path
          d="M3.4 3.7a2.7 2.7 0 1 1 4.2 2.2C6.6 6.5 6 6.9 6 8M6 10.9h0"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.7"
          strokeLinecap="round"
        />
      );
  }
}

export interface CertaintyMarkProps {
  certainty: Drawn;
  /** True where the word stands beside it anyway: then the mark is silent. */
  silent?: boolean;
  className?: string;
}

/** Certainty, drawn: the shape tells it as well as the color, and its name is read out. */
export function CertaintyMark({ certainty, silent = false, className }: CertaintyMarkProps) {
  const color = certainty === "official" ? "text-red" : certainty === "unknown" ? "text-soft" : "text-ink";
  const name = formatCertainty(certainty);
  return (
    <svg
      viewBox="0 0 12 12"
      className={cn(
        "inline-block size-[0.8em] shrink-0 align-[-0.04em] print:[print-color-adjust:exact]",
        color,
        className,
      )}
      {...(silent ? { "aria-hidden": true } : { role: "img", "aria-label": name })}
    >
      {silent ? null : <title>{name}</title>}
      <Shape certainty={certainty} />
    </svg>
  );
}
