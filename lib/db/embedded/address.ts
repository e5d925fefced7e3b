import { createHash, randomBytes } from "node:crypto";
import { chmodSync, chownSync, existsSync, lstatSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseError } from "@/lib/db/database-error";
import type { Home } from "@/lib/db/embedded/home";

/** Where the server listens: a socket in a folder that only its user can enter, or, on Windows, this machine's loopback with a password. */
export interface Address {
  readonly host: string;
  readonly port: number;
  readonly password: string | null;
}

/** Where Windows differs; given by hand in tests. */
export type Transport = "socket" | "loopback";
export const TRANSPORT: Transport = process.platform === "win32" ? "loopback" : "socket";

/** Who owns the server and every table. */
export const USER = "debut";
/** Who the app is while it runs. */
const APP_USER = "debut_app";
const SOCKET_PORT = 5432;
/** A socket's whole path has 107 bytes on Linux and 103 on macOS, and PostgreSQL adds `/.s.PGSQL.5432`. */
const LONGEST_FOLDER = 80;

/** @throws DatabaseError when the socket's folder belongs to somebody else. */
export async function chooseAddress(home: Home, transport: Transport): Promise<Address> {
  if (transport === "loopback") return { host: "127.0.0.1", port: await freePort(), password: passwordOf(home) };
  return { host: makeSocketFolder(home), port: SOCKET_PORT, password: null };
}

/** The connection string of one database of the server. */
export function urlOf({ host, port, password }: Address, database: string): string {
  return urlAs(USER, { host, port, password }, database);
}

/** The same for the app's own user, who has another password where there is one. */
export function appUrlOf(home: Home, address: Address, database: string): string {
  return urlAs(APP_USER, { ...address, password: address.password && passwordOf(home, "app-password") }, database);
}

function urlAs(user: string, { host, port, password }: Address, database: string): string {
  if (password !== null) return `postgresql://${user}:${password}@${host}:${port}/${database}`;
  return `postgresql://${user}@localhost:${port}/${database}?host=${encodeURIComponent(host)}`;
}

/** A password of the loopback transport, made once and readable by its owner alone. */
export function passwordOf(home: Home, name: "postgres-password" | "app-password" = "postgres-password"): string {
  const path = join(home.folder, name);
  if (!existsSync(path)) writeFileSync(path, randomBytes(24).toString("hex"), { mode: 0o600, flush: true });
  if (home.user) chownSync(path, home.user.uid, home.user.gid);
  return readFileSync(path, "utf8").trim();
}

function makeSocketFolder(home: Home): string {
  const own = join(home.folder, "socket");
  const folder = Buffer.byteLength(own) <= LONGEST_FOLDER ? own : join(tmpdir(), `debut-${shortHash(home.folder)}`);
  if (!lstatSync(folder, { throwIfNoEntry: false })) mkdirSync(folder, { recursive: true, mode: 0o700 });
  const before = lstatSync(folder);
  const expected = home.user?.uid ?? process.getuid?.();
  // In a shared folder such as /tmp somebody may have been first, to listen in our place.
  if (!before.isDirectory() || (before.uid !== expected && before.uid !== process.getuid?.()))
    throw new DatabaseError(`${folder} belongs to somebody else: remove it, and start again.`);
  if (home.user) chownSync(folder, home.user.uid, home.user.gid);
  chmodSync(folder, 0o700);
  return folder;
}

function shortHash(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 12);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
