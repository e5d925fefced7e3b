import { TextLink } from "@/components/ui/text-link";

export interface PagesProps {
  /** The query word of the list that is paged. */
  name: string;
  page: number;
  pages: number;
}

/** Steps through a queue that is longer than a page: the oldest may be the ones that nobody can settle. */
export function Pages({ name, page, pages }: PagesProps) {
  if (pages <= 1) return null;
  return (
    <nav aria-label="Pages of the queue" className="flex gap-x-5 py-3 text-fine">
      {page > 1 ? (
        <TextLink href={`/edit/review?${name}=${page - 1}`} rel="prev">
          Older ones
        </TextLink>
      ) : null}
      <span className="text-soft">
        Page {page} of {pages}
      </span>
      {page < pages ? (
        <TextLink href={`/edit/review?${name}=${page + 1}`} rel="next">
          Later ones
        </TextLink>
      ) : null}
    </nav>
  );
}
