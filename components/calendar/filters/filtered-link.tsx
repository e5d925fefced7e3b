"use client";

import { useSyncExternalStore, type ComponentProps } from "react";
import { TextLink } from "@/components/ui/text-link";
import { chosenSearch, onChosen } from "./chosen-store";

/** A link from one page of the calendar to another, which keeps the filters that are set and the form of a list. */
export function FilteredLink({ href, ...props }: ComponentProps<typeof TextLink>) {
  const search = useSyncExternalStore(onChosen, chosenSearch, () => "");
  return <TextLink href={href.includes("?") ? href + search.replace("?", "&") : href + search} {...props} />;
}
