import { notFound, permanentRedirect } from "next/navigation";
import type { Page } from "@/lib/data/redirect/page";
import type { SubjectKind } from "@/lib/domain/claim/claim";
import { addressOf } from "@/lib/format/address";

/** The view that an address leads to; an old address redirects for good, an invented one is not found. */
export function arrive<View>(page: Page<View>, kind: SubjectKind): View {
  switch (page.found) {
    case "here":
      return page.view;
    case "moved":
      return permanentRedirect(addressOf({ kind, slug: page.slug }));
    case "silent":
    case "nothing":
      return notFound();
  }
}
