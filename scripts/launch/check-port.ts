import { createServer } from "node:net";
import { codeOf } from "@/lib/db/database-error";
import { StartError } from "@/scripts/launch/report-failure";

/** @throws StartError when another program listens on the port, or we may not. */
export function checkPort(port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", (error) => reject(new StartError(reasonOf(port, error))));
    probe.listen(port, () => probe.close(() => resolve()));
  });
}

function reasonOf(port: number, error: Error): string {
  const code = codeOf(error);
  if (code === "EADDRINUSE")
    return `PORT: another program listens on ${port}: stop it, or choose another (PORT=${port + 1} npm start).`;
  if (code === "EACCES") return `PORT: this user may not listen on ${port}: choose one above 1023.`;
  return `PORT: ${port} cannot be listened on (${error.message}).`;
}
