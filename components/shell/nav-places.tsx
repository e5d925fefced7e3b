import Link from "next/link";
import { useId } from "react";
import { cn } from "@/lib/cn";

export interface NavPlacesProps {
  places: readonly { readonly href: string; readonly name: string }[];
  /** Where the reader is. */
  path: string;
  /** What these places have in common, where there are others. */
  label?: string;
  /** Where a link leads, if not to the place as such. */
  to?: (href: string) => string;
}

export function NavPlaces({ places, path, label, to = (href) => href }: NavPlacesProps) {
  const id = useId();
  return (
    <div className={cn("flex flex-wrap items-baseline gap-x-2.5", label === undefined && "max-[27rem]:block")}>
      {label === undefined ? null : (
        <span id={id} className="text-fine text-soft">
          {label}:
        </span>
      )}
      <ul
        className={cn(
          "flex flex-wrap gap-x-2.5 sm:gap-x-5",
          // Six do not fit in one line of a small phone: two lines of three look meant.
          label === undefined && "max-[27rem]:grid max-[27rem]:grid-cols-3",
        )}
        {...(label === undefined ? {} : { "aria-labelledby": id })}
      >
        {places.map(({ href, name }) => {
          const here = href === "/" ? path === "/" : path === href || path.startsWith(`${href}/`);
          return (
            <li key={href}>
              <Link
                href={to(href)}
                prefetch={false}
                {...(here ? { "aria-current": path === href ? ("page" as const) : ("true" as const) } : {})}
                className="block py-1 text-soft hover:text-ink aria-[current]:font-semibold aria-[current]:text-ink"
              >
                {name}
              </Link>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
