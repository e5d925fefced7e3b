import "server-only";
import { unstable_cache } from "next/cache";
import { tags } from "@/lib/cache-tags";
import { pageElsewhere } from "@/lib/data/redirect/page";
import { db } from "@/lib/db/client";
import type { Followed, FeedScope } from "@/lib/domain/launch/feed-scope";

/** What an address asks to follow: found, under another address for good, or nothing that there is. */
export type Found =
  | { readonly found: "here"; readonly followed: Followed | null }
  | { readonly found: "moved"; readonly scope: FeedScope }
  | { readonly found: "nothing" };

/** Null asks for everything. The answer is refreshed with the next record, like that of a page. */
export async function findFollowed(scope: FeedScope | null): Promise<Found> {
  if (scope === null) return { found: "here", followed: null };
  const find = unstable_cache(() => lookUp(scope), ["followed", JSON.stringify(scope)], {
    tags: [tags.everything, tags.home],
  });
  const found = await find();
  if (found !== null) return found;
  if (scope.kind === "market") return { found: "nothing" };
  const page = await pageElsewhere(scope.kind, scope.slug);
  return page.found === "moved" ? { found: "moved", scope: { ...scope, slug: page.slug } } : { found: "nothing" };
}

function lookUp(scope: FeedScope): Promise<Found | null> {
  switch (scope.kind) {
    case "market":
      return findMarket(scope.code);
    case "brand":
      return findBrand(scope.slug);
    case "device":
      return findDevice(scope.slug);
  }
}

async function findBrand(slug: string): Promise<Found | null> {
  const row = await db.brand.findUnique({ where: { slug }, select: { id: true, slug: true, name: true } });
  return row && { found: "here", followed: { kind: "brand", ...row } };
}

async function findDevice(slug: string): Promise<Found | null> {
  const named = { names: { where: { current: true }, select: { text: true }, take: 1 } } as const;
  const row = await db.device.findUnique({
    where: { slug },
    select: { id: true, name: true, subject: { select: named }, mergedInto: { select: { slug: true } } },
  });
  if (row === null) return null;
  const { id, name, subject, mergedInto } = row;
  if (mergedInto !== null) return { found: "moved", scope: { kind: "device", slug: mergedInto.slug } };
  return { found: "here", followed: { kind: "device", id, slug, name: subject?.names[0]?.text ?? name } };
}

/** By its code in whatever letters; in others than its own it leads to the one that is. */
async function findMarket(asked: string): Promise<Found | null> {
  const code = { in: [asked, asked.toUpperCase(), asked.toLowerCase()] };
  const rows = await db.market.findMany({ where: { code }, select: { code: true, name: true } });
  const row = rows.find((one) => one.code === asked) ?? rows[0];
  if (row === undefined) return null;
  if (row.code !== asked) return { found: "moved", scope: { kind: "market", code: row.code } };
  return { found: "here", followed: { kind: "market", ...row } };
}
