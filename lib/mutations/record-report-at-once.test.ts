import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { today } from "@/lib/clock";
import { db } from "@/lib/db/client";
import type { ReportClaimDraft } from "@/lib/schemas/report-draft";
import { createDevice } from "@/prisma/factories/device";
import { rebuild } from "./rebuild";
import { counts } from "./record-launch.fixtures";
import { freshBrand, freshReport, report, told } from "./record-report.fixtures";

it("with one key ten times at once: recorded once, and all are told the same claims", async () => {
  const { brand, draft } = await freshReport();
  const key = randomUUID();
  const results = await Promise.all(Array.from({ length: 10 }, () => report(draft, null, key)));
  const answers = results.map((result) => (result.ok ? [result.value.id, ...result.value.claimIds].join() : "refused"));
  expect(new Set(answers).size).toBe(1);
  expect(await db.claim.count({ where: { submissionKey: key } })).toBe(3);
  const where = { brandId: brand.id };
  expect([await db.launchEvent.count({ where }), await db.device.count({ where })]).toEqual([1, 2]);
  const late = await report(draft, null, key);
  expect(late).toMatchObject({ ok: true, value: { records: [{ kind: "launch" }, { kind: "device" }], tags: [] } });
});

it("by many at once: one records the launch, the others are told where it is", async () => {
  const { brand, draft } = await freshReport();
  const results = await Promise.all(Array.from({ length: 5 }, () => report(draft)));
  const refused = results.flatMap((result) => (result.ok ? [] : [...result.faults]));
  expect(refused).toHaveLength(4);
  for (const fault of refused) expect(fault).toMatchObject({ code: "exists", slug: `${brand.slug}-12s-launch-2022` });
  expect(await db.device.count({ where: { brandId: brand.id } })).toBe(2);
  expect(await db.claim.count({ where: { subject: { launch: { brandId: brand.id } } } })).toBe(2);
});

it("about the same phones of two brands in whatever order, from one page: all are recorded, and nothing drifts", async () => {
  const [one, two] = [await freshBrand(), await freshBrand()];
  const names = [one, two].map(({ brand }) => ({ brand: brand.slug, name: `${brand.name} New` }));
  const page = (await freshReport()).draft;
  const results = await Promise.all(
    Array.from({ length: 12 }, (_, n) => {
      const made = names.map((name) => ({ kind: "device", ...name }));
      const known = [one, two].map(({ phone: { id } }) => ({ kind: "device", id }));
      const records = n % 2 ? [...made, ...known] : [...known, ...made].reverse();
      const claims = records.map((_, about): ReportClaimDraft => ({
        ...told,
        about: String(about),
        property: "availability",
        market: "IN",
        // The same twelve times over would be refused.
        offer: `${n} GB`,
      }));
      return report({ ...page, records, claims });
    }),
  );
  expect(results.filter(({ ok }) => ok)).toHaveLength(12);
  for (const { brand } of [one, two]) expect(await db.device.count({ where: { brandId: brand.id } })).toBe(2);
  expect(await db.source.count({ where: { name: page.source.name ?? "" } })).toBe(1);
  expect((await rebuild(today())).drifted).toEqual([]);
});

it("saying the same of a known phone at once, in texts of their own: it is recorded once", async () => {
  const { phone, draft } = await freshReport();
  const records = [{ kind: "device" as const, id: phone.id }];
  const claims: ReportClaimDraft[] = [{ ...told, property: "availability", market: "IN" }];
  const results = await Promise.all(Array.from({ length: 6 }, () => report({ ...draft, records, claims })));
  expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  const refused = results.flatMap((result) => (result.ok ? [] : [...result.faults]));
  expect(refused).toHaveLength(5);
  for (const fault of refused) expect(fault).toMatchObject({ code: "recorded-already", claim: { slug: phone.slug } });
  expect(await db.claim.count({ where: { subjectId: phone.id } })).toBe(1);
});

it("leaves nothing behind when it fails in the middle", async () => {
  const { brand, draft } = await freshReport();
  await createDevice(db, { brandId: brand.id });
  await db.$executeRawUnsafe(`
    CREATE OR REPLACE FUNCTION fail_report_for_test() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN IF NEW."verb" = 'recordReport' AND NEW."why" = '${brand.slug}' THEN RAISE EXCEPTION 'the disk is full'; END IF; RETURN NEW; END $$`);
  await db.$executeRawUnsafe(
    `CREATE OR REPLACE TRIGGER fail_report_for_test BEFORE INSERT ON "Revision" FOR EACH ROW EXECUTE FUNCTION fail_report_for_test()`,
  );
  const before = await counts();
  await expect(report({ ...draft, note: brand.slug })).rejects.toThrow("the disk is full");
  await db.$executeRawUnsafe(`DROP TRIGGER fail_report_for_test ON "Revision"`);
  expect(await counts()).toEqual(before);
});
