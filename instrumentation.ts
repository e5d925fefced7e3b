import type { Instrumentation } from "next";

/** Runs once in each server process, before it answers (Next's own hook). */
export async function register(): Promise<void> {
  if (process.env["NEXT_RUNTIME"] !== "nodejs" || process.env["NEXT_PHASE"] === "phase-production-build") return;
  const [{ startLog }, { startPublishing }] = await Promise.all([
    import("@/lib/log/start"),
    import("@/lib/publishing/start"),
  ]);
  if (process.env.NODE_ENV === "production") startLog();
  startPublishing();
}

/** An error that a request ran into, wherever (Next's own hook). */
export const onRequestError: Instrumentation.onRequestError = async (...told) => {
  if (process.env["NEXT_RUNTIME"] !== "nodejs") return;
  const { tellError } = await import("@/lib/log/tell-error");
  await tellError(...told);
};
