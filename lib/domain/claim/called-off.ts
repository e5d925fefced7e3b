import type { LaunchStatus } from "./claim";

/** True if it will not be when it was said to be: its date stands only for what had been set. */
export function isCalledOff(status: LaunchStatus): boolean {
  return status === "canceled" || status === "moved";
}
