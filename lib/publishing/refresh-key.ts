import { randomBytes } from "node:crypto";

/**
 * The key that the process shows to its own refresh route. It lives as long as the process and is told to nobody;
 * the environment carries it, because the instrumentation and the route are bundled apart and share no module.
 */
export function refreshKey(): string {
  return (process.env["DEBUT_REFRESH_KEY"] ??= randomBytes(32).toString("base64url"));
}
