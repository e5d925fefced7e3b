import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { day } from "@/lib/domain/window/day";
import type { ReportClaimDraft, ReportDraft } from "@/lib/schemas/report-draft";
import { strikeClaim, withdrawClaim } from "./claim-operations";
import { counts } from "./record-launch.fixtures";
import { faultsOf, freshReport, recorded, report, told } from "./record-report.fixtures";

// What one source said on one day is recorded once, in however many texts an editor enters it.

async function priceOf(change: Partial<ReportDraft> = {}) {
  const { phone, draft } = await freshReport();
  const price: ReportClaimDraft = { ...told, property: "price", price: "5999", currency: "CNY", market: "CN" };
  const text: ReportDraft = { ...draft, records: [{ kind: "device", id: phone.id }], claims: [price], ...change };
  return { phone, price, text };
}

it("refuses each claim that is there already, beside it and with the way to it, and writes nothing", async () => {
  const { phone, price, text } = await priceOf();
  const { claimIds } = await recorded(text);
  const fresh: ReportClaimDraft = { ...told, property: "feature", text: "Leica camera" };
  const claims = [fresh, { ...price, price: "5999.00", said: "5,999 yuan." }];
  const before = await counts();
  expect(await report({ ...text, claims })).toMatchObject({
    ok: false,
    faults: [
      {
        field: "claims.1.property",
        code: "recorded-already",
        claim: { id: claimIds[0], kind: "device", slug: phone.slug },
      },
    ],
  });
  expect(await report({ ...text, link: "" })).toMatchObject({ ok: false });
  expect(await counts()).toEqual(before);
});

it.each<[string, Partial<ReportClaimDraft>, Partial<ReportDraft>]>([
  ["another amount", { price: "6099" }, {}],
  ["another market", { market: "DE" }, {}],
  ["another edition", { offer: "512 GB" }, {}],
  ["another stance", { stance: "denies" }, {}],
  ["another wording", { wording: "expects" }, {}],
  ["another day", {}, { statedOn: "29 June 2022" }],
  ["another page", {}, { link: "https://example.org/reprinted" }],
])("takes %s", async (_, claim, change) => {
  const { price, text } = await priceOf();
  await recorded(text);
  expect(await faultsOf({ ...text, ...change, claims: [{ ...price, ...claim }] })).toEqual([]);
});

it("takes it once more where it was struck, and not where its source has withdrawn it", async () => {
  const { text } = await priceOf();
  const [first = ""] = (await recorded(text)).claimIds;
  await withdrawClaim(first, day("2022-06-29"), "Taken down.", null, randomUUID());
  expect(await faultsOf(text)).toEqual(["claims.0.property recorded-already"]);
  await strikeClaim(first, "Misread.", null, randomUUID());
  expect(await faultsOf(text)).toEqual([]);
  expect(await faultsOf(text)).toEqual(["claims.0.property recorded-already"]);
  expect(await db.claim.count({ where: { id: first } })).toBe(1);
});
