"use client";

import { HeadManagerContext } from "next/dist/shared/lib/head-manager-context.shared-runtime";
import { useContext, useLayoutEffect } from "react";
import { installTheme } from "./install-theme";

/**
 * The theme, before the first paint. A "not found" page is rendered by the browser alone, where a script in the markup does
 * not run: there it is installed when the page is. On a page with a nonce it bears that, which Next tells nobody but its own
 * script component; a page without one has the script's hash.
 */
export function ThemeScript() {
  useLayoutEffect(installTheme, []);
  const { nonce } = useContext(HeadManagerContext);
  return (
    <script
      nonce={nonce}
      type={typeof window === "undefined" ? "text/javascript" : "text/plain"}
      suppressHydrationWarning
      dangerouslySetInnerHTML={{ __html: `(${installTheme.toString()})()` }}
    />
  );
}
