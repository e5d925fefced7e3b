import { cn } from "@/lib/cn";
import type { Certainty } from "@/lib/domain/belief/belief";
import type { FormFactor } from "@/lib/domain/device/form-factor";

const NAMES: Readonly<Record<FormFactor, string>> = {
  bar: "bar phone",
  flip: "flip phone, folding across",
  fold: "folding phone, opening like a book",
  trifold: "folding phone in three parts",
  slider: "slider phone",
};

/** Width of each drawing; all are as tall as a phone is drawn, so that sizes compare. */
const WIDTHS: Readonly<Record<FormFactor, number>> = { bar: 96, flip: 96, fold: 180, trifold: 264, slider: 96 };

/** A crease, and the hinge where it meets the edges. */
const CREASE = { strokeDasharray: "3 4", strokeWidth: 1 };

function Lines({ formFactor, small }: { formFactor: FormFactor; small: boolean }) {
  switch (formFactor) {
    case "bar":
      return (
        <>
          <rect x="4" y="4" width="86" height="184" rx="13" />
          {/* Drawn small, two lines so close are one thick line. */}
          {small ? null : <rect x="9" y="9" width="76" height="174" rx="9" strokeWidth={0.75} />}
          <circle cx="47" cy="19" r="3" />
          <path d="M92.5 54v20M92.5 84v30" />
        </>
      );
    case "flip":
      return (
        <>
          <rect x="4" y="4" width="86" height="184" rx="13" />
          <path d="M4 96h86" {...CREASE} />
          <path d="M2 88v16M92 88v16" strokeWidth={2.5} />
          <circle cx="47" cy="16" r="3" />
        </>
      );
    case "fold":
      return (
        <>
          <rect x="4" y="4" width="172" height="184" rx="13" />
          <path d="M90 4v184" {...CREASE} />
          <path d="M82 2h16M82 190h16" strokeWidth={2.5} />
          <circle cx="133" cy="16" r="3" />
        </>
      );
    case "trifold":
      return (
        <>
          <rect x="4" y="4" width="256" height="184" rx="13" />
          <path d="M90 4v184M174 4v184" {...CREASE} />
          <path d="M82 2h16M82 190h16M166 2h16M166 190h16" strokeWidth={2.5} />
          <circle cx="217" cy="16" r="3" />
        </>
      );
    case "slider":
      return (
        <>
          <rect x="4" y="4" width="86" height="128" rx="11" />
          <rect x="10" y="14" width="74" height="104" rx="3" strokeWidth={0.75} />
          <path d="M4 132v45a11 11 0 0 0 11 11h64a11 11 0 0 0 11-11v-45" />
          <path d="M18 148h14M40 148h14M62 148h14M18 160h14M40 160h14M62 160h14M18 172h14M40 172h14M62 172h14" />
        </>
      );
  }
}

export interface SilhouetteProps {
  formFactor: FormFactor;
  /** True beside a device's name in a list, where the drawing says nothing new. */
  silent?: boolean;
  /** How sure its announcement is: what is only rumored is drawn as a sketch. Left out where a mark beside it says so. */
  certainty?: Certainty;
  /** Sets the height; the width follows. */
  className?: string;
}

/** A device as a small line drawing of its form factor: the front, since that is all that the form says. */
export function Silhouette({ formFactor, silent = false, certainty = "official", className }: SilhouetteProps) {
  return (
    <svg
      viewBox={`0 0 ${WIDTHS[formFactor]} 192`}
      fill="none"
      stroke="currentColor"
      strokeWidth={silent ? 1.25 : 1.75}
      strokeLinecap="round"
      {...(certainty === "rumored" || certainty === "unknown" ? { strokeDasharray: "5 4" } : {})}
      // However small it is drawn, a line stays as dark as a line.
      className={cn("w-auto shrink-0 *:[vector-effect:non-scaling-stroke]", className ?? "h-40")}
      {...(silent ? { "aria-hidden": true } : { role: "img", "aria-label": NAMES[formFactor] })}
    >
      <Lines formFactor={formFactor} small={silent} />
    </svg>
  );
}
