import { chmodSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A new folder among the system's temporary ones, for a `DATA_DIR` that is thrown away. */
export function makeScratchFolder(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `debut-${name}-`));
  // mkdtemp makes a folder for its owner alone, and as root PostgreSQL runs as somebody else.
  chmodSync(folder, 0o755);
  return folder;
}
