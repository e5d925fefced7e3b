"use client";

import { BareFailure } from "@/components/shell/failure";

export default function ErrorPage({ error, retry }: { error: Error & { digest?: string }; retry: () => void }) {
  return <BareFailure digest={error.digest} retry={retry} />;
}
