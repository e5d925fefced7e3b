import { beforeAll, describe, expect, it, vi } from "vitest";
import { threeAlphasAndABeta, TODAY } from "@/lib/data/compare/compare.fixtures";
import { getCompareExamples } from "@/lib/data/compare/get-examples";
import { shapeComparison } from "@/lib/data/compare/shape-comparison";
import { suggestPhones } from "@/lib/data/compare/suggest-phones";
import { getDevice } from "@/lib/data/device/get-device";
import { asStated } from "@/lib/data/ledger/as-of";

vi.mock("next/cache", () => ({ unstable_cache: (load: () => Promise<unknown>) => load }));
vi.mock("@/lib/clock", async (load) => ({
  ...(await load<object>()),
  today: () => "2022-07-10",
  todayIn: () => "2022-07-10",
}));

beforeAll(threeAlphasAndABeta);

async function phone(slug: string) {
  const page = await getDevice(slug, asStated(TODAY));
  if (page.found !== "here") throw new Error(`${slug}: ${page.found}`);
  return page.view;
}

async function compare(...slugs: string[]) {
  return shapeComparison(await Promise.all(slugs.map(phone)), null);
}

describe("Alpha One beside Beta One", () => {
  it("tells what both have alike as the same, whoever says it, and what not as not", async () => {
    const view = await compare("alpha-one", "beta-one");
    expect(view.announced).toMatchObject({
      same: true,
      cells: [{ when: { certainty: "official" } }, { when: { certainty: "official" } }],
    });
    expect([view.names.same, view.modelNumbers.same, view.shape.same]).toEqual([true, true, true]);
    expect([view.series.same, view.lineage.same, view.unknown.same]).toEqual([false, false, false]);
  });

  it("answers for the homes of both and for a few more, each as sure as it is", async () => {
    const { markets } = await compare("alpha-one", "beta-one");
    expect(markets.map(({ market }) => market.code)).toEqual(["CN", "KR", "DE", "IN", "US"]);
    const germany = markets.find(({ market }) => market.code === "DE");
    expect(germany?.answer).toMatchObject({
      same: false,
      cells: [
        { answer: "unlikely", certainty: "rumored", deciding: { claim: { source: { name: "A leaker" } } } },
        { answer: "announced", certainty: "official" },
      ],
    });
    expect(germany?.sale).toMatchObject({ same: false, cells: [null, { window: { earliest: "2022-08-01" } }] });
    expect([germany?.preorder, germany?.prices]).toEqual([null, null]);
  });

  it("tells the price of each offer, of which market it was said and who says so", async () => {
    const { markets } = await compare("alpha-one", "beta-one");
    expect(markets[0]?.prices).toMatchObject({
      same: false,
      cells: [
        expect.arrayContaining([
          expect.objectContaining({
            offer: "12+256 GB",
            price: expect.objectContaining({ low: "4699.00" }) as object,
            market: expect.objectContaining({ code: "CN" }) as object,
            saidBy: expect.objectContaining({ statedTo: "2022-06-01" }) as object,
          }),
        ]),
        [],
      ],
    });
  });

  it("sets against each other what one is said to have and the other to lack, however it was written", async () => {
    const { features } = await compare("alpha-one", "beta-one");
    expect(features).toMatchObject([
      { text: "Leica camera", row: { same: false, cells: [{ holds: true }, { holds: false }] } },
    ]);
    const [alone] = (await compare("alpha-one", "alpha-two")).features;
    expect(alone?.row).toMatchObject({ same: false, cells: [{ holds: true }, null] });
  });
});

it("tells lineage from both ends", async () => {
  const { lineage } = await compare("alpha-one", "alpha-two");
  expect(lineage.cells).toMatchObject([
    { from: [], after: [{ of: { slug: "alpha-two" } }] },
    { from: [{ lineage: "successor-of", of: { slug: "alpha-one" } }], after: [] },
  ]);
});

it("puts the market that is asked for first", async () => {
  const view = shapeComparison([await phone("alpha-one"), await phone("beta-one")], "IN");
  expect(view.markets.map(({ market }) => market.code)).toEqual(["IN", "CN", "KR", "DE", "US"]);
});

it("suggests the kin of each phone and the first one's series, and none that is there already", async () => {
  const suggested = async (...slugs: string[]) =>
    (await suggestPhones(await Promise.all(slugs.map(phone)), asStated(TODAY))).map(({ slug }) => slug).sort();
  expect(await suggested("alpha-one")).toEqual(["alpha-three", "alpha-two"]);
  expect(await suggested("alpha-one", "alpha-two")).toEqual(["alpha-three"]);
  expect(await suggested("beta-one")).toEqual([]);
});

it("gives examples of phones that are out, the newer one first", async () => {
  const pairs = (await getCompareExamples(TODAY)).map(({ pair }) => pair.map(({ name }) => name));
  expect(pairs).toEqual([["Alpha Two", "Alpha One"]]);
});
