"use client";

export interface FailureProps {
  /** What the server's log calls this failure. */
  digest?: string | undefined;
  retry: () => void;
}

/** What a reader sees when a page could not be made. */
export function Failure({ digest, retry }: FailureProps) {
  return (
    <div className="mx-auto max-w-[76rem] px-4 md:px-6">
      <h1 className="pt-9 pb-4 font-display text-title font-medium tracking-[-0.015em]">This page could not be made</h1>
      <p className="max-w-[40em] border-y border-hair py-5 font-display text-lead text-soft">
        Something failed on our side. What was recorded is safe.{" "}
        <button type="button" onClick={retry} className="cursor-pointer text-ink underline underline-offset-3">
          Try again
        </button>
        {digest ? <>, or tell us the number {digest}.</> : "."}
      </p>
    </div>
  );
}
