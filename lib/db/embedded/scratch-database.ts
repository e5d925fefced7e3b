import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startDatabase } from "@/lib/db/embedded/server";
import { DISPOSABLE } from "@/lib/db/embedded/server-options";

/** A server of its own in the system's folder for temporary files, gone with all it held when `stop` resolves. */
export async function startScratchDatabase(): Promise<{ url: string; stop: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), "debut-scratch-"));
  // mkdtemp makes a folder for its owner alone, and as root PostgreSQL runs as somebody else.
  chmodSync(folder, 0o755);
  const { url, stop } = await startDatabase(folder, DISPOSABLE);
  let removed: Promise<void> | undefined;
  const remove = async () => {
    await stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { url, stop: () => (removed ??= remove()) };
}
