import { describe, expect, it } from "vitest";
import { readGsmarena } from "./read-gsmarena";
import { readLaunchEvents } from "./read-launch-events";
import { readNews } from "./read-news";
import { readReleaseDates } from "./read-release-dates";
import { readXiaomiVariants } from "./read-xiaomi-variants";
import type { Statement } from "./statement";

/** What a statement says, in a line. */
function told(statement: Statement): string {
  const { about, row, names, ...said } = statement;
  const rest = "window" in said ? { ...said, window: `${said.window.earliest}..${said.window.latest}` } : said;
  return `${row}: ${names[0]}: ${about} ${JSON.stringify(rest)}`;
}

describe("GSMArena's table", () => {
  const heading = "gsmarena_id,brand,model,announced_raw,status_raw,released_raw,snapshot_date\n";
  const read = (row: string) => readGsmarena(heading + row).map(told);

  it("tells the announcement and the first sale, whichever column holds it", () => {
    const expected = [
      '1: Oppo Find N: announced {"window":"2021-12-15..2021-12-15"}',
      '1: Oppo Find N: on sale {"window":"2021-12-17..2021-12-17","market":"first","by":"gsmarena"}',
    ];
    expect(read('1,Oppo,Find N,"2021, December 15","Available. Released 2021, December 17",,2022-03-29')).toEqual(
      expected,
    );
    expect(read('1,Oppo,Find N,"2021, December 15. Released 2021, December 17",Discontinued,,2017')).toEqual(expected);
    expect(read('1,Oppo,Find N,"2021, December 15","Coming soon. Exp. release 2021, December 17",,2022-03-29')).toEqual(
      expected,
    );
  });

  it("tells nothing where there is no date or a mistyped one, and that a phone was canceled", () => {
    expect(read("2,LG,Rollable,Not announced yet,Cancelled,,2021-06-21")).toEqual(["2: LG Rollable: canceled {}"]);
    expect(read('3,LG,K1,"2009, Februray",Discontinued,,2019-06-07')).toEqual([]);
  });

  it("finds a row without an id by its name", () => {
    expect(read(',vivo,X60 5G,"2020, December 29",,,2021-06-21')[0]).toMatch(/^vivo X60 5G: /);
  });
});

it("the release dates name the family where the table leaves it out, and tell what is still sold", () => {
  const heading = "product,cycle,label,releaseDate,discontinued\n";
  const rows =
    "iphone,17-pro,17 Pro,2025-09-19,False\niphone,air,17 Air,2025-09-19,2026-09-09\npixel,9,Pixel 9,2024-08-22,True";
  expect(readReleaseDates(heading + rows).map(told)).toEqual([
    'iphone 17-pro: iPhone 17 Pro: on sale {"window":"2025-09-19..2025-09-19","market":"any","by":"endoflife-date"}',
    'iphone 17-pro: iPhone 17 Pro: discontinued {"is":false,"on":null,"market":"US"}',
    'iphone air: iPhone Air: on sale {"window":"2025-09-19..2025-09-19","market":"any","by":"endoflife-date"}',
    'iphone air: iPhone Air: discontinued {"is":true,"on":"2026-09-09","market":"US"}',
    'pixel 9: Pixel 9: on sale {"window":"2024-08-22..2024-08-22","market":"any","by":"endoflife-date"}',
    'pixel 9: Pixel 9: discontinued {"is":true,"on":null,"market":"US"}',
  ]);
});

it("launch events are launches or sales, to the minute unless at midnight, with the prices that stand beside them", () => {
  const event = { id: "a", name: "POCO F9 Launch", timezone: "Europe/Paris", region: "GLOBAL", prices: null };
  const shown = { ...event, date: "2026-09-01T14:45:00+02:00", models: ["POCO F9 Pro | limited"] };
  const prices = "128 Go : 799 € ; 256 Go : 899,50 €";
  const sale = { ...event, id: "b", name: "S26 FE — disponibilité", region: "FR", prices, models: ["Galaxy S26 FE"] };
  const events = [shown, { ...sale, date: "2026-09-04T00:00:00+02:00" }, { ...shown, id: "c", models: [] }];
  const read = readLaunchEvents(JSON.stringify({ events }));
  expect(read[0]).toMatchObject({
    about: "announced",
    window: { precision: "minute", instant: "2026-09-01T12:45:00Z" },
  });
  expect(read.map(told)).toEqual([
    'a: POCO F9 Pro: announced {"window":"2026-09-01..2026-09-01"}',
    'b: Galaxy S26 FE: on sale {"window":"2026-09-04..2026-09-04","market":"FR","by":null}',
    'b: Galaxy S26 FE: price {"market":"FR","amount":799,"currency":"EUR"}',
    'b: Galaxy S26 FE: price {"market":"FR","amount":899.5,"currency":"EUR"}',
    'c: POCO F9 Launch: announced {"window":"2026-09-01..2026-09-01"}',
  ]);
});

it("a variant tells its number, its codename and each market; a shared image is of all its phones", () => {
  const heading = "brand,device,market,model_number,codename,variant_label\n";
  const rows =
    "Xiaomi,Mi 11 (`venus`),Japan; Latin America,M1,venus,Mi 11 abroad\nREDMI,Redmi K90 / POCO F8 Pro,,,annibale,all";
  const read = readXiaomiVariants(heading + rows);
  expect(read.map(told)).toEqual([
    'M1 Mi 11 abroad: Mi 11: model number {"text":"M1","markets":["JP","latin-america"]}',
    'M1 Mi 11 abroad: Mi 11: codename {"text":"venus","markets":["JP","latin-america"]}',
    'M1 Mi 11 abroad: Mi 11: sold in {"market":"JP"}',
    'M1 Mi 11 abroad: Mi 11: sold in {"market":"latin-america"}',
    'annibale all: Redmi K90: codename {"text":"annibale","markets":[]}',
  ]);
  expect(read.at(-1)?.names).toEqual(["Redmi K90", "REDMI Redmi K90", "POCO F8 Pro", "REDMI POCO F8 Pro"]);
});

describe("news", () => {
  const read = (title: string, summary = "") =>
    readNews(`published,title,summary,url\n2026-01-13T10:00:00+01:00,"${title}","${summary}",u`).flatMap((statement) =>
      "window" in statement ? [`${statement.window.earliest}..${statement.window.latest}`] : [],
    );

  it.each([
    ["Neo8 to debut on May 21", "2026-05-21..2026-05-21"],
    ["Nord 6 to launch in India on April 7", "2026-04-07..2026-04-07"],
    ["More confirmed ahead of the February 24 launch", "2026-02-24..2026-02-24"],
    ["It will be unveiled in late January", "2026-01-21..2026-01-31"],
  ])("tell when something comes: %s", (title, window) => {
    expect(read(title)).toEqual([window]);
  });

  it.each([
    "The last one launched in April",
    "It made its debut in China back in January",
    "Leaked in May",
    "coming soon",
  ])("and not when something came, or nothing: %s", (title) => {
    expect(read(title)).toEqual([]);
  });

  it("tell one date once, also from the summary", () => {
    expect(read("Coming on May 21", "It arrives on May 21, and is released on June 2.")).toEqual([
      "2026-05-21..2026-05-21",
      "2026-06-02..2026-06-02",
    ]);
  });
});
