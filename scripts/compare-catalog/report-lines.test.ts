import { expect, it } from "vitest";
import { day } from "@/lib/domain/window/day";
import { dayWindow } from "@/lib/domain/window/make-window";
import { CATALOG } from "@/prisma/catalog/catalog";
import type { Compared } from "./compare";
import { closingLines, tableLines } from "./report-lines";

const compared: Compared = {
  table: "any.csv",
  disagreements: [
    {
      statement: {
        row: "7",
        names: ["A", "B"],
        about: "on sale",
        window: dayWindow(day("2022-07-07")),
        market: "any",
        by: null,
      },
      entry: CATALOG.devices[0]!,
      judgement: { is: "disagreed", believes: "6 July 2022 (CN)", by: "official, says Xiaomi", held: "C, May 2022" },
      why: null,
    },
  ],
  ...{ disagreed: 1, agreed: 2, silent: 3, unknown: 1_000 },
};

it("tells what the table says, what is believed on whose word, and why", () => {
  expect(tableLines(compared)).toEqual([
    "any.csv: 1,006 rows with something to compare; 2 agree, 1 disagree, of 3 the catalog says nothing, 1,000 are of phones that it does not have.",
    "",
    "  A (7), on sale",
    "    the table  7 July 2022 (no market said)",
    `    Debut      6 July 2022 (CN); official, says Xiaomi (device ${CATALOG.devices[0]!.slug}). The catalog holds what the table says too: C, May 2022.`,
    "    why        NOT EXPLAINED",
  ]);
});

it("closes with what is left to be done", () => {
  expect(closingLines([compared], ["x"])).toEqual([
    "No longer disagrees: x. Its explanation can go.",
    "3 rows compared: 2 agree, 1 disagree, 1,003 others were not compared.",
    "1 disagreement, 1 without an explanation: mend the catalog's story, or write why both stand in prisma/catalog/disagreements.ts.",
  ]);
  const explained = { ...compared, disagreements: compared.disagreements.map((one) => ({ ...one, why: "because" })) };
  expect(closingLines([explained], []).at(-1)).toBe("1 disagreement, each explained.");
});
