import type { ReactNode } from "react";
import { ReaderFooter } from "./reader-footer";
import { ReaderHeader } from "./reader-header";
import { SkipLink } from "./skip-link";

/** What stands around every page for readers. */
export function ReaderFrame({ children }: { children: ReactNode }) {
  return (
    <div className="mx-auto max-w-[76rem] px-4 md:px-6 print:max-w-none print:px-0">
      <SkipLink />
      <ReaderHeader />
      <main id="main" tabIndex={-1} className="outline-none">
        {children}
      </main>
      <ReaderFooter />
    </div>
  );
}
