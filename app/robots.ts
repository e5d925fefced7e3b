import type { MetadataRoute } from "next";
import { env } from "@/lib/env";

// A build does not know the site's origin.
export const dynamic = "force-dynamic";

/** What is made for each visitor, and what is not for readers. */
const CLOSED = ["/edit", "/sign-in", "/api/", "/search", "/compare", "/calendar/go", "/suggest"];

export default function robots(): MetadataRoute.Robots {
  return {
    rules: { userAgent: "*", allow: "/", disallow: CLOSED },
    sitemap: `${env.APP_ORIGIN}/sitemap.xml`,
  };
}
