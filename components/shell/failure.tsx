"use client";

import { TextLink } from "@/components/ui/text-link";

export interface FailureProps {
  /** What the server's log calls this failure. */
  digest?: string | undefined;
  retry: () => void;
}

/** What a reader sees when a page could not be made: what to do about it, and where else to go. */
export function Failure({ digest, retry }: FailureProps) {
  return (
    <>
      <h1 className="pt-9 pb-4 font-display text-title font-medium tracking-[-0.015em]">This page could not be made</h1>
      <p role="alert" className="max-w-[40em] border-y border-hair py-5 font-display text-lead text-soft">
        Something failed on our side. What was recorded is safe.{" "}
        <button type="button" onClick={retry} className="cursor-pointer text-ink underline underline-offset-3">
          Try again
        </button>
        {digest ? <>, or tell us the number {digest}</> : null}. Other pages may be there: see{" "}
        <TextLink href="/" className="text-ink">
          what is coming
        </TextLink>{" "}
        or the{" "}
        <TextLink href="/calendar" className="text-ink">
          calendar
        </TextLink>
        .
      </p>
    </>
  );
}

/** The same where no frame stands around it. */
export function BareFailure(props: FailureProps) {
  return (
    <main className="mx-auto max-w-[76rem] px-4 md:px-6">
      <Failure {...props} />
    </main>
  );
}
