import { existsSync } from "node:fs";
import { chooseAddress, TRANSPORT, urlOf } from "@/lib/db/embedded/address";
import { homeOf } from "@/lib/db/embedded/home";
import { livingPostmaster } from "@/lib/db/embedded/postmaster-file";
import { DATABASE } from "@/lib/db/embedded/server";

/** The address of the embedded server that runs on a `DATA_DIR` for somebody else; null while none does. Starts nothing. */
export async function runningDatabase(dataDir: string): Promise<string | null> {
  if (!existsSync(dataDir)) return null;
  const home = homeOf(dataDir);
  const living = livingPostmaster(home);
  if (!living) return null;
  return urlOf({ ...(await chooseAddress(home, TRANSPORT)), port: living.port }, DATABASE);
}
