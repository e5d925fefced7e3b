import { timingSafeEqual } from "node:crypto";
import { revalidateTag } from "next/cache";
import { z } from "zod";
import { refreshKey } from "@/lib/publishing/refresh-key";

const bodySchema = z.array(z.string().min(1).max(256)).min(1).max(1_000);

function isOurs(authorization: string | null): boolean {
  const given = Buffer.from(authorization ?? "");
  const expected = Buffer.from(`Bearer ${refreshKey()}`);
  return given.length === expected.length && timingSafeEqual(given, expected);
}

/** The process's word to itself that tags are out of date. To everybody else this address does not exist. */
export async function POST(request: Request): Promise<Response> {
  if (!isOurs(request.headers.get("authorization"))) return new Response(null, { status: 404 });
  const body = bodySchema.safeParse(await request.json().catch(() => null));
  if (!body.success) return new Response(null, { status: 400 });
  // Not "max": a page that is known to be wrong is not served once more.
  for (const tag of body.data) revalidateTag(tag, { expire: 0 });
  return new Response(null, { status: 204 });
}
