import { spawnSync } from "node:child_process";
import { canInstall, installFromDebian } from "@/scripts/programs";

/** Sees to it that there is a Java for the Nu checker. @throws Error that says in one line what to do when none can be had */
export function ensureJava(): void {
  if (runsJava()) return;
  if (canInstall()) installFromDebian(["default-jre-headless"]);
  if (runsJava()) return;
  throw new Error("No Java for the Nu HTML checker: install one (Debian: apt-get install default-jre-headless).");
}

/** A program of that name is not enough: on some systems one stands in, which only says that there is none. */
function runsJava(): boolean {
  return spawnSync("java", ["-version"], { stdio: "ignore" }).status === 0;
}
