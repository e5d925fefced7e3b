import { env } from "@/lib/env";
import { followRequests } from "./follow-requests";
import { tellConsole } from "./tell-console";

/** From here on, this process says what it does in lines of JSON. */
export function startLog(): void {
  tellConsole();
  followRequests(env.APP_ORIGIN);
}
