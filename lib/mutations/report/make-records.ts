import "server-only";
import type { Transaction } from "@/lib/db/transaction";
import type { Subject } from "@/lib/domain/claim/claim";
import type { Fault } from "@/lib/domain/fault";
import { createDevices } from "../launch/create-devices";
import { createLaunch } from "../launch/create-launch";
import { launchSlug } from "../launch/launch-slug";
import { otherBrandsNames } from "../launch/other-brand-named";
import type { LaunchBrand } from "../launch/resolve-brand";
import { windowOfLaunch } from "./read-windows";
import type { ResolvedReport } from "./report-claims";
import type { NewLaunchRecord, ReportSubject } from "./report-subject";

/**
 * Makes the new records of a report: series, devices, then launches. Adds a fault for a launch that readers see already and
 * for a phone that is named after another brand; what was made until then is undone by whoever refuses it.
 */
export async function makeRecords(tx: Transaction, report: ResolvedReport, faults: Fault[]): Promise<Subject[]> {
  const { subjects } = report;
  const created: Subject[] = [];
  for (const brand of new Set(subjects.map((one) => one.brand))) {
    const own = subjects.filter((one) => one.brand === brand);
    const devices = own.flatMap(({ subject, made }) =>
      made?.kind === "device" ? [{ id: subject.id, created: made.device }] : [],
    );
    const series = own.flatMap(({ made }) => (made?.kind === "series" ? [made.series] : []));
    if (devices.length > 0) faults.push(...(await namedAfterOthers(tx, brand, subjects)));
    created.push(...(await createDevices(tx, brand, devices, series)));
  }
  for (const [place, { subject, brand, made }] of subjects.entries()) {
    if (made?.kind !== "launch") continue;
    const { title, quiet } = made;
    const slug = await slugOfLaunch(tx, report, place, made, faults);
    created.push(await createLaunch(tx, { id: subject.id, slug, brandId: brand.id, title, quiet }));
  }
  return created;
}

/** A new phone of Oppo that is called "Xiaomi 19" is a slip. */
async function namedAfterOthers(
  tx: Transaction,
  brand: LaunchBrand,
  subjects: readonly ReportSubject[],
): Promise<Fault[]> {
  const otherBrand = await otherBrandsNames(tx, brand);
  return subjects.flatMap(({ brand: its, made }, place): Fault[] => {
    const name = its === brand && made?.kind === "device" ? made.device.name : null;
    const other = name === null ? null : otherBrand(name);
    return other === null ? [] : [{ field: `records.${place}.name`, code: "named-after", brand: other }];
  });
}

async function slugOfLaunch(
  tx: Transaction,
  { input, subjects, windows }: ResolvedReport,
  place: number,
  { title }: NewLaunchRecord,
  faults: Fault[],
): Promise<string> {
  const brand = subjects[place]!.brand;
  const shown = input.claims.flatMap(({ about, stance, value }) =>
    about === place && value.property === "line-up" && stance === "asserts" ? (subjects[value.member] ?? []) : [],
  );
  const known = shown.flatMap(({ subject, made }) => (made === null ? [subject.id] : []));
  const window = windowOfLaunch(input, place, windows);
  const firstDevice = shown[0] ? await calledOf(tx, shown[0]) : brand.name;
  const field = `records.${place}.title`;
  return launchSlug(tx, { brand, title, firstDevice, known, window, field }, faults);
}

/** What is shown first, as an address can hold it. */
async function calledOf(tx: Transaction, { subject: { kind, id } }: ReportSubject): Promise<string> {
  const select = { name: true, slug: true } as const;
  const where = { id };
  const row =
    kind === "series" ? await tx.series.findUnique({ where, select }) : await tx.device.findUnique({ where, select });
  return row?.name ?? row?.slug ?? "";
}
