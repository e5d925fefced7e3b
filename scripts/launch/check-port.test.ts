import { createServer, type AddressInfo } from "node:net";
import { expect, it } from "vitest";
import { checkPort } from "./check-port";

it("finds a free port free, and names a taken one in one line", async () => {
  const other = createServer();
  await new Promise<void>((done) => other.listen(0, done));
  const { port } = other.address() as AddressInfo;
  await expect(checkPort(port)).rejects.toThrow(new RegExp(`^PORT: another program listens on ${port}[^\\n]*$`));
  await new Promise((done) => other.close(done));
  await expect(checkPort(port)).resolves.toBeUndefined();
});
