import { scriptJson, type StructuredData as Described } from "@/lib/format/structured-data";

/** What a page tells machines of its subject, in the words of schema.org. */
export function StructuredData({ data }: { data: Described }) {
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: scriptJson(data) }} />;
}
