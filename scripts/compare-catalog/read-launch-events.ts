import { z } from "zod";
import { day } from "@/lib/domain/window/day";
import { dayWindow, instantWindow } from "@/lib/domain/window/make-window";
import type { Window } from "@/lib/domain/window/window";
import type { Statement } from "./statement";

const eventsSchema = z.object({
  events: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      date: z.string(),
      timezone: z.string(),
      region: z.string(),
      models: z.array(z.string()),
      prices: z.string().nullable(),
    }),
  ),
});

/** A calendar of launch events: the day or the minute of each, what it shows, and list prices of the country it is for. */
export function readLaunchEvents(text: string): Statement[] {
  return eventsSchema.parse(JSON.parse(text)).events.flatMap((event) => {
    const { id, name, date, timezone, region, models, prices } = event;
    const window = windowOf(date, timezone);
    // What it calls available is a sale, and everything else a launch.
    const sale = /disponib/i.test(name) && /^[A-Z]{2}$/.test(region);
    const said = (names: readonly string[]): Statement =>
      sale
        ? { row: id, names, about: "on sale", window, market: region, by: null }
        : { row: id, names, about: "announced", window };
    const phones = models.map((model) => said([model.replace(/\s*\|.*$/, "")]));
    return [...(phones.length > 0 ? phones : [said([name])]), ...priced(id, prices ?? "", models)];
  });
}

/** At midnight no launch is held: then only the day is meant. */
function windowOf(date: string, timeZone: string): Window {
  if (date.slice(11, 16) === "00:00") return dayWindow(day(date.slice(0, 10)));
  return instantWindow(new Date(date).toISOString(), timeZone);
}

/** "POCO F9 Pro 12/256 Go : 739,90 € ; …", as it stands there, in euros of France. */
function priced(row: string, prices: string, models: readonly string[]): Statement[] {
  return prices.split(" ; ").flatMap((part) => {
    const [, before = "", amount = ""] = /^(.*?)\d+(?:\/\d+)? Go : ([\d,]+) €$/.exec(part.trim()) ?? [];
    const name = before.trim() || (models.length === 1 ? models[0] : undefined);
    if (name === undefined || amount === "") return [];
    const euros = Number(amount.replace(",", "."));
    return [{ row, names: [name], about: "price" as const, market: "FR", amount: euros, currency: "EUR" }];
  });
}
