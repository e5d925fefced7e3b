/** Runs once in each server process, before it answers (Next's own hook). */
export async function register(): Promise<void> {
  if (process.env["NEXT_RUNTIME"] !== "nodejs" || process.env["NEXT_PHASE"] === "phase-production-build") return;
  const { startPublishing } = await import("@/lib/publishing/start");
  startPublishing();
}
