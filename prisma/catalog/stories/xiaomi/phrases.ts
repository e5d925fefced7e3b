import type { DeviceEntry, LaunchEntry, SeriesEntry } from "../../entries";
import { availability, named, shows, status } from "../../facts";
import type { CatalogMarket } from "../../markets";
import { denies, saying, states } from "../../saying";
import * as sources from "../../sources";

// What is said of nearly every launch of Xiaomi, Redmi and POCO. Each returns assertions, to be spread into what a source said.

type Phone = DeviceEntry | SeriesEntry;

/** Presented by its brand: the launch was held and showed each of them, under the name they are filed by. */
export const presented = (event: LaunchEntry, ...devices: readonly DeviceEntry[]) => [
  states(event, status("held")),
  ...shown(event, ...devices),
];

/** Shown at a launch of which more is told elsewhere. */
export const shown = (event: LaunchEntry, ...devices: readonly DeviceEntry[]) =>
  devices.flatMap((device) => [
    states(event, shows(device)),
    ...(device.name === null ? [] : [states(device, named(device.name, "official"))]),
  ]);

export const comingTo = (what: Phone, ...markets: readonly CatalogMarket[]) =>
  markets.map((market) => states(what, availability("coming"), { in: market }));

export const onSaleIn = (what: Phone, ...markets: readonly CatalogMarket[]) =>
  markets.map((market) => states(what, availability("on-sale"), { in: market }));

export const neverSoldIn = (what: Phone, ...markets: readonly CatalogMarket[]) =>
  markets.map((market) => denies(what, availability("on-sale"), { in: market }));

/** Codename and model numbers as MobileModels lists them. */
export const listed = (
  on: readonly [from: string, to: string],
  device: DeviceEntry,
  codename: string,
  numbers: Partial<Record<CatalogMarket, string>> = {},
) =>
  saying({ by: sources.mobileModels, on, link: sources.mobileModels.url! })(
    codename,
    states(device, named(codename, "codename")),
    ...Object.entries(numbers).map(([market, text]) =>
      states(device, named(text, "model-number"), { in: market as CatalogMarket }),
    ),
  );

/** Of 2024: "Xiaomi doesn't sell any of its hardware in North America". */
export const notInNorthAmerica = (...phones: readonly Phone[]) =>
  saying({
    by: sources.techAdvisor,
    on: ["2024-01-01", "2024-09-11"],
    link: "https://nordot.app/1156195510486532902?c=388701204576175201",
  })("none of its hardware is sold in North America", ...phones.flatMap((phone) => neverSoldIn(phone, "US", "CA")));
