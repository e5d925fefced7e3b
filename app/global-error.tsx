"use client";

import { BareFailure } from "@/components/shell/failure";
import { faces } from "./fonts";
import "./globals.css";

export default function GlobalError({ error, retry }: { error: Error & { digest?: string }; retry: () => void }) {
  return (
    <html lang="en" className={faces}>
      <body>
        <title>This page could not be made · Debut</title>
        <BareFailure digest={error.digest} retry={retry} />
      </body>
    </html>
  );
}
