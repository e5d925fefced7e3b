import { notFound, redirect } from "next/navigation";
import type { Page } from "@/lib/data/redirect/page";
import type { SubjectKind } from "@/lib/domain/claim/claim";
import { addressOf } from "@/lib/format/address";

/**
 * The view that an address leads to; an old address redirects, an invented one is not found. Not by 308: browsers keep that for
 * good, and a merge or a new address that is undone would lead them in circles.
 */
export function arrive<View>(page: Page<View>, kind: SubjectKind): View {
  switch (page.found) {
    case "here":
      return page.view;
    case "moved":
      return redirect(addressOf({ kind, slug: page.slug }));
    case "silent":
    case "nothing":
      return notFound();
  }
}
