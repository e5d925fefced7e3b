"use client";

import { Failure } from "@/components/shell/failure";

/** Within the frame of a reader's page: the ways to all others stay. */
export default function ReaderErrorPage({ error, retry }: { error: Error & { digest?: string }; retry: () => void }) {
  return <Failure digest={error.digest} retry={retry} />;
}
