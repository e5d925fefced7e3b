import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { step } from "./step.mjs";

const NO_NETWORK = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ENETUNREACH|EHOSTUNREACH|ETIMEDOUT|ERR_SOCKET_TIMEOUT/;
const RETRIES = ["--fetch-retries=2", "--fetch-retry-mintimeout=1000", "--fetch-retry-maxtimeout=5000"];

/**
 * Whether node_modules holds what package-lock.json asks for. npm writes what it installed into a lock of its own, at
 * the end: an installation that was broken off has none.
 * @param {string} wanted package-lock.json
 * @param {string | null} installed node_modules/.package-lock.json
 */
export function isInstalled(wanted, installed) {
  if (installed === null) return false;
  const present = JSON.parse(installed).packages;
  return Object.entries(JSON.parse(wanted).packages).every(([path, entry]) => {
    if (path === "") return true;
    const found = present[path];
    // What is meant for other machines is optional and left out.
    return found ? found.version === entry.version && found.integrity === entry.integrity : entry.optional === true;
  });
}

/**
 * Installs the packages that package-lock.json names, unless they are there. Plain Node: it runs before anything is installed.
 * @throws {Error} of one line when they cannot be had
 */
export async function ensureDependencies() {
  if (isInstalled(readFileSync("package-lock.json", "utf8"), readOptional("node_modules/.package-lock.json"))) return;
  await step("Installing packages", install);
}

/** @returns {Promise<void>} */
function install() {
  const args = ["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error", ...RETRIES];
  // Under `npm start` this is the npm that runs us.
  const npm = process.env["npm_execpath"];
  const options = /** @type {const} */ ({ stdio: ["ignore", "ignore", "pipe"] });
  const child = npm
    ? spawn(process.execPath, [npm, ...args], options)
    : spawn("npm", args, { ...options, shell: process.platform === "win32" });
  let written = "";
  child.stderr.setEncoding("utf8").on("data", (text) => (written += text));
  return new Promise((resolve, reject) => {
    child.on("error", (error) => reject(new Error(`npm cannot be run: ${error.message}`)));
    child.on("close", (code) => (code === 0 ? resolve() : reject(new Error(reason(written)))));
  });
}

/** @param {string} written by npm */
function reason(written) {
  if (NO_NETWORK.test(written))
    return "The packages cannot be installed: npm's registry cannot be reached. Debut needs the network once, at its first start.";
  if (/EACCES|EPERM|EROFS/.test(written))
    return `The packages cannot be installed: ${process.cwd()} cannot be written.`;
  const [first] = written
    .split("\n")
    .map((line) => line.replace(/^npm (error|ERR!)\s*/, "").trim())
    .filter((line) => line !== "" && !/^(code|errno|syscall) |^npm warn/.test(line));
  return `The packages cannot be installed: ${first ?? "npm gave no reason"}`;
}

/** @param {string} path */
function readOptional(path) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
}
