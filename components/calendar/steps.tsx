import { FilteredLink } from "./filters/filtered-link";

export interface Step {
  readonly href: string;
  /** In short, as it stands on the page. */
  readonly text: string;
  /** In full, as it is read out. */
  readonly name: string;
}

export interface StepsProps {
  /** What is stepped through: "Months", "Years". */
  label: string;
  /** Null at the end of the calendar. */
  before: Step | null;
  after: Step | null;
  /** The page above, where there is one. */
  above?: Step;
}

/** To the page before, the page after and the page above. */
export function Steps({ label, before, after, above }: StepsProps) {
  return (
    <nav aria-label={label} className="flex items-baseline gap-x-5 print:hidden">
      {before ? (
        <FilteredLink href={before.href} rel="prev">
          <span aria-hidden>← {before.text}</span>
          <span className="sr-only">{before.name}</span>
        </FilteredLink>
      ) : null}
      {after ? (
        <FilteredLink href={after.href} rel="next">
          <span aria-hidden>{after.text} →</span>
          <span className="sr-only">{after.name}</span>
        </FilteredLink>
      ) : null}
      {above ? (
        <FilteredLink href={above.href}>
          <span aria-hidden>{above.text}</span>
          <span className="sr-only">{above.name}</span>
        </FilteredLink>
      ) : null}
    </nav>
  );
}
