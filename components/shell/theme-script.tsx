"use client";

import { useLayoutEffect } from "react";
import { installTheme } from "./install-theme";

/**
 * The theme, before the first paint. A "not found" page is rendered by the browser alone, where a script in the markup does
 * not run: there it is installed when the page is.
 */
export function ThemeScript() {
  useLayoutEffect(installTheme, []);
  return (
    <script
      type={typeof window === "undefined" ? "text/javascript" : "text/plain"}
      suppressHydrationWarning
      dangerouslySetInnerHTML={{ __html: `(${installTheme.toString()})()` }}
    />
  );
}
