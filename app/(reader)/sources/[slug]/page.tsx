import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { SuggestLink } from "@/components/suggestion/suggest-link";
import { today } from "@/lib/clock";
import { getSource } from "@/lib/data/source/get-source";
import { sourceMetadata, SourcePage } from "../_parts/source-page";

// Published, not rendered per visitor: each path once, then refreshed by tag (DESIGN 6).
export const dynamic = "force-static";

export function generateStaticParams(): { slug: string }[] {
  return [];
}

interface Props {
  params: Promise<{ slug: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return sourceMetadata(await read(params));
}

export default async function SourcePageOfToday({ params }: Props) {
  const source = await read(params);
  return (
    <>
      <SourcePage source={source} />
      <SuggestLink about={{ kind: "source", slug: source.slug }} />
    </>
  );
}

async function read(params: Props["params"]) {
  return (await getSource((await params).slug, today())) ?? notFound();
}
