import type { Metadata } from "next";
import { env } from "@/lib/env";

export interface RecordMetadataParts {
  readonly title: string;
  readonly description: string;
  /** The address of the page, from the root of the site. */
  readonly path: string;
}

/** What a page tells of itself on its own address, today. */
export type PlainMetadata = Metadata & { readonly title: string };

export function recordMetadata({ title, description, path }: RecordMetadataParts): PlainMetadata {
  const url = new URL(path, env.APP_ORIGIN);
  // As of whatever day: it is the page of today that is to be found.
  url.search = "";
  return {
    title,
    description,
    alternates: { canonical: url.href },
    openGraph: { title, description, url: url.href, siteName: "Debut", type: "article" },
  };
}
