import { spawn } from "node:child_process";
import { once } from "node:events";
import { describe, expect, it } from "vitest";
import { followProcess, isAlive } from "./running-process";

describe("a process", () => {
  it("lives until it is killed", async () => {
    const child = spawn("sleep", ["60"]);
    const lives = followProcess(child.pid ?? 0);
    expect(lives()).toBe(true);
    child.kill("SIGKILL");
    await once(child, "exit");
    expect(lives()).toBe(false);
  });

  it.runIf(process.platform === "linux")("is dead when it has ended and nobody has asked after it", async () => {
    // The shell becomes a program that knows nothing of the child it has by then.
    const parent = spawn("sh", ["-c", "true & echo $!; exec sleep 60"]);
    const [said] = (await once(parent.stdout, "data")) as [Buffer];
    await expect.poll(() => isAlive(Number(said.toString()))).toBe(false);
    expect(isAlive(parent.pid ?? 0)).toBe(true);
    parent.kill("SIGKILL");
  });
});
