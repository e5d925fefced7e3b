import { rmSync } from "node:fs";
import { ask } from "@/lib/db/ask";
import { databaseUrlOf } from "@/scripts/drive/database-url";
import { becomeFirstEditor } from "@/scripts/drive/enter";
import { freePort } from "@/scripts/drive/free-port";
import { RunningApp } from "@/scripts/drive/running-app";
import { makeScratchFolder } from "@/scripts/drive/scratch-folder";
import type { Session } from "@/scripts/drive/session";

/** The site that is surveyed. */
export interface Site {
  /** Scheme, host and port. */
  readonly origin: string;
  /** What only a site of our own lets us do, whose database is thrown away afterwards; null for one that runs already. */
  readonly own: OwnSite | null;
  stop(): Promise<void>;
}

export interface OwnSite {
  /** Somebody who is signed in and sees the editors' desk. */
  readonly editor: Session;
  /** Looks at pages while none that needs a name can be made. */
  whileBroken<T>(look: () => Promise<T>): Promise<T>;
}

const EDITOR = { name: "Survey Editor", email: "survey@debut.example", password: "a long enough survey password" };

export function runningSite(origin: string): Site {
  return { origin: new URL(origin).origin, own: null, stop: () => Promise.resolve() };
}

/** Starts the app on a database of its own with the whole catalog in it. */
export async function scratchSite(): Promise<Site> {
  const dataDir = makeScratchFolder("survey");
  const forget = () => rmSync(dataDir, { recursive: true, force: true });
  try {
    const app = await RunningApp.start({ dataDir, port: await freePort() });
    const stop = async () => {
      await app.stop();
      forget();
    };
    try {
      const editor = await becomeFirstEditor(await app.firstEditorLink(), EDITOR);
      const url = await databaseUrlOf(dataDir);
      return { origin: app.origin, own: { editor, whileBroken: (look) => withoutNames(url, look) }, stop };
    } catch (error) {
      await stop();
      throw error;
    }
  } catch (error) {
    forget();
    throw error;
  }
}

async function withoutNames<T>(url: string, look: () => Promise<T>): Promise<T> {
  await ask(url, `ALTER TABLE "Name" RENAME TO "NameElsewhere"`);
  try {
    return await look();
  } finally {
    await ask(url, `ALTER TABLE "NameElsewhere" RENAME TO "Name"`);
  }
}
