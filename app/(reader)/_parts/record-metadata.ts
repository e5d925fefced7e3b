import type { Metadata } from "next";
import { env } from "@/lib/env";

export interface RecordMetadataParts {
  readonly title: string;
  readonly description: string;
  /** The one address of the page, from the root of the site. */
  readonly path: string;
}

export function recordMetadata({ title, description, path }: RecordMetadataParts): Metadata {
  const url = new URL(path, env.APP_ORIGIN).href;
  return {
    title,
    description,
    alternates: { canonical: url },
    openGraph: { title, description, url, siteName: "Debut", type: "article" },
  };
}
