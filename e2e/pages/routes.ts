import { readdirSync } from "node:fs";

/** A route of the app: its parts, of which "[slug]" stands for any. */
type Route = readonly string[];

const partsOf = (path: string): Route => path.split("/").filter((part) => part !== "" && !/^\(.+\)$/.test(part));
const isOpen = (part: string | undefined) => part?.startsWith("[") ?? false;

/** Every route at which the app has a page, as its folders say: "/devices/[slug]"; not what takes the addresses of none. */
export function routesOfApp(): string[] {
  const files = readdirSync("app", { recursive: true, encoding: "utf8" });
  return files
    .filter((file) => /(^|\/)page\.tsx$/.test(file) && !file.includes("[..."))
    .map((file) => `/${partsOf(file).slice(0, -1).join("/")}`);
}

/** The route that answers an address, or null: one that names a part goes before one that takes any. */
export function routeOf(address: string, routes: readonly string[]): string | null {
  const parts = partsOf(pathOf(address));
  const fits = routes.filter((route) => {
    const own = partsOf(route);
    return own.length === parts.length && own.every((part, place) => isOpen(part) || part === parts[place]);
  });
  const openness = (route: string) => partsOf(route).map((part) => (isOpen(part) ? "1" : "0"));
  return fits.sort((a, b) => openness(a).join("").localeCompare(openness(b).join("")))[0] ?? null;
}

/** As of a day a page has an address of its own (lib/publishing/as-of-address.mjs). */
function pathOf(address: string): string {
  const { pathname, searchParams } = new URL(address, "http://localhost");
  const day = searchParams.get("asOf");
  if (day === null) return pathname;
  return `/as-of/${day}/${searchParams.get("recorded") === "1" ? "recorded" : "stated"}${pathname}`;
}
