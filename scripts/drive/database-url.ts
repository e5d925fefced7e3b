import { chooseAddress, TRANSPORT, urlOf } from "@/lib/db/embedded/address";
import { homeOf } from "@/lib/db/embedded/home";
import { livingPostmaster, type Postmaster } from "@/lib/db/embedded/postmaster-file";

/** @throws Error when no server runs on this `DATA_DIR` */
export function postmasterOf(dataDir: string): Postmaster {
  const living = livingPostmaster(homeOf(dataDir));
  if (!living) throw new Error(`no PostgreSQL runs on ${dataDir}`);
  return living;
}

/** The address of the app's database, for looking at it from outside. */
export async function databaseUrlOf(dataDir: string): Promise<string> {
  const { port } = postmasterOf(dataDir);
  return urlOf({ ...(await chooseAddress(homeOf(dataDir), TRANSPORT)), port }, "debut");
}
