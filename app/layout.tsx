import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { ThemeScript } from "@/components/shell/theme-script";
import { env } from "@/lib/env";
import { faces } from "./fonts";
import "./globals.css";

/** A function: the origin is the server's, not the build's. */
export function generateMetadata(): Metadata {
  return {
    metadataBase: new URL(env.APP_ORIGIN),
    title: { default: "Debut: when phones are launched, and who says so", template: "%s · Debut" },
    description:
      "A phone launch tracker: when it is announced, when it can be bought, whether it comes to your country, and who says so.",
  };
}

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fbf8f1" },
    { media: "(prefers-color-scheme: dark)", color: "#15161a" },
  ],
};

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    // The theme script sets an attribute on the root before React sees it.
    <html lang="en" className={faces} suppressHydrationWarning>
      <head>
        <ThemeScript />
      </head>
      <body>{children}</body>
    </html>
  );
}
