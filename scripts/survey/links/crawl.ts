import { askPage } from "@/scripts/survey/links/ask-page";
import { Bounds } from "@/scripts/survey/links/bounds";
import { placeOf } from "@/scripts/survey/links/place";
import { readAddresses, readLinks } from "@/scripts/survey/links/read-links";
import type { Fault, PartReport } from "@/scripts/survey/report";

/** As many as the machine has cores to answer with, and one or two that are on their way. */
const AT_ONCE = 4;

interface Fragment {
  readonly from: string;
  readonly page: string;
  readonly id: string;
}

/** Goes through the site from its sitemap and the pages given, and holds every link to what is there. */
export async function crawl(origin: string, starts: readonly string[]): Promise<PartReport> {
  const origins = [origin, ...(await ownNames(origin))];
  const bounds = new Bounds();
  const faults: Fault[] = [];
  const fragments: Fragment[] = [];
  const idsOf = new Map<string, ReadonlySet<string>>();
  const elsewhere = new Set<string>();
  const waiting = ["/", "/sitemap.xml", "/robots.txt", ...starts]
    .filter((page) => bounds.admits(page))
    .map((page) => ({ page, from: "the survey" }));
  let looked = 0;

  async function look(page: string, from: string): Promise<void> {
    looked += 1;
    const answer = await askPage(origin, page).catch((error: Error) => error.message);
    if (typeof answer === "string") return void faults.push({ page, what: `${answer} (linked from ${from})` });
    if (answer.status !== 200) return void faults.push({ page, what: `${answer.status} (linked from ${from})` });
    if (answer.page === null) return;
    if (answer.type !== "text/html") return follow(readAddresses(answer.text), page, answer.type);
    const { addresses, ids, twice } = readLinks(answer.text);
    idsOf.set(page, ids);
    for (const id of twice) faults.push({ page, what: `has more than one element with the id "${id}"` });
    follow(addresses, answer.page, answer.type);
  }

  function follow(addresses: readonly string[], page: string, type: string): void {
    // What a script or a style sheet speaks of is no link.
    if (/javascript|css|font|image/.test(type)) return;
    for (const address of new Set(addresses)) {
      const place = placeOf(address, page, origins);
      if (place.kind === "wrong") faults.push({ page, what: `"${address}" ${place.why}` });
      if (place.kind === "elsewhere") elsewhere.add(place.address);
      if (place.kind !== "own") continue;
      if (place.fragment !== "") fragments.push({ from: page, page: place.page, id: place.fragment });
      if (bounds.admits(place.page)) waiting.push({ page: place.page, from: page });
    }
  }

  async function work(): Promise<void> {
    for (let next = waiting.shift(); next; next = waiting.shift()) await look(next.page, next.from);
  }

  // Whoever finds nothing to do while others still look would stop too early: all begin again until nothing is left.
  while (waiting.length > 0) await Promise.all(Array.from({ length: AT_ONCE }, work));
  for (const { from, page, id } of fragments)
    if (idsOf.get(page)?.has(id) === false)
      faults.push({ page: from, what: `leads to ${page}#${id}, which is not there` });
  const counts = [
    `${looked} pages and feeds`,
    `${fragments.length} fragments`,
    `${elsewhere.size} addresses elsewhere`,
  ];
  return { lookedAt: counts.join(", "), faults };
}

/** What the site calls itself, in its sitemap. */
async function ownNames(origin: string): Promise<string[]> {
  const { text } = await askPage(origin, "/sitemap.xml");
  const [first] = readAddresses(text.replace(/xmlns="[^"]*"/g, ""));
  return first ? [new URL(first).origin] : [];
}
