import Link from "next/link";
import type { ReactNode } from "react";
import { cn } from "@/lib/cn";

export interface TextLinkProps {
  href: string;
  /** Underlined only under the pointer: for names in a list, which are all links. */
  plain?: boolean;
  className?: string;
  /** `rel`, for the neighbors of a page in a sequence. */
  rel?: "prev" | "next";
  children: ReactNode;
}

/**
 * A link within the site. It fetches nothing before it is followed: a calendar page holds hundreds of links,
 * and fetching each of them ahead would cost the server more than all its readers.
 */
export function TextLink({ href, plain = false, className, rel, children }: TextLinkProps) {
  return (
    <Link
      href={href}
      prefetch={false}
      {...(rel ? { rel } : {})}
      className={cn(
        plain
          ? "underline-offset-3 hover:underline"
          : "underline decoration-hair underline-offset-3 hover:decoration-ink",
        className,
      )}
    >
      {children}
    </Link>
  );
}
