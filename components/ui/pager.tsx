import { TextLink } from "./text-link";

export interface PagerProps {
  page: number;
  pages: number;
  /** The address of a page. */
  to: (page: number) => string;
}

/** The way to the pages before and after; nothing where there is but one. */
export function Pager({ page, pages, to }: PagerProps) {
  if (pages <= 1) return null;
  return (
    <nav aria-label="Pages" className="flex gap-x-6 pt-4">
      {page > 1 ? (
        <TextLink rel="prev" href={to(page - 1)}>
          Page {page - 1}
        </TextLink>
      ) : null}
      <span className="text-soft">
        page {page} of {pages}
      </span>
      {page < pages ? (
        <TextLink rel="next" href={to(page + 1)}>
          Page {page + 1}
        </TextLink>
      ) : null}
    </nav>
  );
}
