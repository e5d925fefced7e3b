import type { Address } from "@/lib/db/embedded/address";

/** Settings of the server by PostgreSQL's names. */
export type Settings = Readonly<Record<string, string>>;

/** An acknowledged write has reached the disk. Given on the command line, they hold against every file and every ALTER SYSTEM. */
export const DURABLE: Settings = { fsync: "on", synchronous_commit: "on", full_page_writes: "on" };

/** For databases that are thrown away (tests): a power cut may take them, so nothing waits for the disk. */
export const DISPOSABLE: Settings = { fsync: "off", synchronous_commit: "off", full_page_writes: "off" };

/** The arguments of `postgres`. The same address and settings give the same arguments, by which a live server is known as one of ours. */
export function serverArguments(cluster: string, { host, port, password }: Address, durability: Settings): string[] {
  const settings: Settings = {
    listen_addresses: password === null ? "" : host,
    unix_socket_directories: password === null ? host : "",
    unix_socket_permissions: "0700",
    port: String(port),
    max_connections: "100",
    timezone: "UTC",
    log_timezone: "UTC",
    lc_messages: "C",
    log_line_prefix: "%m [%p] ",
    ...durability,
  };
  return ["-D", cluster, ...Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`])];
}
