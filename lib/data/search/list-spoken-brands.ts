import "server-only";
import { unstable_cache } from "next/cache";
import { tags } from "@/lib/cache-tags";
import { findBrands } from "@/lib/data/search/find-brands";

/** Every brand as it may be said. They are few, and each search asks for them: kept until something is written. */
export const listSpokenBrands = unstable_cache(findBrands, ["spoken-brands"], {
  tags: [tags.everything, tags.home, tags.list("brands")],
});
