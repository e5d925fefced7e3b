import type { Metadata } from "next";
import type { FeedScope } from "@/lib/domain/launch/feed-scope";
import { env } from "@/lib/env";
import { feedTypes } from "./feed-types";

export interface RecordMetadataParts {
  readonly title: string;
  readonly description: string;
  /** The address of the page, from the root of the site. */
  readonly path: string;
  /** What of it can be followed in a calendar, where anything can; null for all launches. */
  readonly follow?: FeedScope | null;
  /** As Open Graph calls it: a record is an article, a list or the calendar a part of the website. */
  readonly type?: "article" | "website";
}

/** What a page tells of itself on its own address, today. */
export type PlainMetadata = Metadata & { readonly title: string };

/** The one way in which a reader page tells its title, what is on it and where it is to be found. */
export function recordMetadata({
  title,
  description,
  path,
  follow,
  type = "article",
}: RecordMetadataParts): PlainMetadata {
  const url = canonicalUrl(path);
  return {
    title,
    description,
    alternates: { canonical: url, ...(follow !== undefined && { types: feedTypes(follow) }) },
    openGraph: { title, description, url, siteName: "Debut", type },
  };
}

/** The whole address by which a page is to be found: as of whatever day, that of today. */
export function canonicalUrl(path: string): string {
  const url = new URL(path, env.APP_ORIGIN);
  url.search = "";
  return url.href;
}
