import "server-only";
import { recordId } from "@/lib/db/record-id";
import type { Transaction } from "@/lib/db/transaction";
import type { Subject } from "@/lib/domain/claim/claim";
import type { EditorId } from "@/lib/domain/editor/editor-id";
import type { Fault, Result } from "@/lib/domain/fault";
import { homeZone } from "@/lib/domain/market/home-zone";
import { parseWindow } from "@/lib/domain/window/parse-window";
import type { Window } from "@/lib/domain/window/window";
import type { RecordLaunchInput } from "@/lib/schemas/record-launch";
import { enterClaims } from "./enter-claims";
import { createDevices } from "./launch/create-devices";
import { createLaunch } from "./launch/create-launch";
import { launchClaims } from "./launch/launch-claims";
import { launchSlug } from "./launch/launch-slug";
import { type LaunchBrand, resolveBrand } from "./launch/resolve-brand";
import { type LaunchDevice, resolveDevices } from "./launch/resolve-devices";
import { checkMarkets } from "./launch/check-markets";
import { resolveDocument, resolveSource } from "./launch/resolve-source";
import { takeTurn } from "./launch/take-turn";
import { enterSubmission, leaveSubmission, type Submission } from "./submission";
import { refuse, transact } from "./transact";

export interface RecordedLaunch {
  readonly id: string;
  readonly slug: string;
  /** The tags that it touched, for whoever must see it at once; none when it had been recorded before. */
  readonly tags: readonly string[];
}

/**
 * Records a launch as one form says it: the launch, new devices and series, the source and the claims, and what is then
 * believed, all or nothing. `key` (a UUID) makes it happen once: a later arrival is answered with the launch that the first
 * one made. Faults name the fields of the form.
 */
export async function recordLaunch(
  input: RecordLaunchInput,
  by: EditorId | null,
  key: string,
): Promise<Result<RecordedLaunch>> {
  const submission: Submission = { by, key, verb: "recordLaunch" };
  return transact(async (tx) => {
    const earlier = await enterSubmission(tx, submission);
    if (!earlier) return enterLaunch(tx, input, submission);
    const where = { id: earlier.madeId };
    return { ...(await tx.launchEvent.findUniqueOrThrow({ where, select: { id: true, slug: true } })), tags: [] };
  });
}

async function enterLaunch(tx: Transaction, input: RecordLaunchInput, submission: Submission): Promise<RecordedLaunch> {
  const { brand, window, devices, source, slug } = await resolveLaunch(tx, input);
  const launch: Subject = { kind: "launch", id: recordId() };
  const { tags } = await enterClaims(tx, submission, {
    known: knownAmong(devices),
    within: devices.flatMap(({ created }) => (created?.series ? [created.series.id] : [])),
    write: async () => {
      const title = input.title === "" ? null : input.title;
      const created = [
        ...(await createDevices(tx, brand, devices)),
        await createLaunch(tx, { id: launch.id, slug, brandId: brand.id, title, quiet: input.quiet }),
      ];
      const documentId = await resolveDocument(tx, input.link);
      return { created, claims: launchClaims({ input, launch, brand, window, devices, source, documentId }) };
    },
    note: input.note,
  });
  await leaveSubmission(tx, submission, launch.id);
  return { id: launch.id, slug, tags };
}

function knownAmong(devices: readonly LaunchDevice[]): string[] {
  return devices.flatMap(({ id, created }) => (created ? [] : [id]));
}

/** Everything the form names, found or made ready. Whatever is wrong is told at once, not one fault at a time. */
async function resolveLaunch(tx: Transaction, input: RecordLaunchInput) {
  const faults: Fault[] = [];
  const brand = await resolveBrand(tx, input.brand, faults);
  if (brand) await takeTurn(tx, brand);
  const source = await resolveSource(tx, input.source, faults);
  const markets = input.devices.flatMap(({ markets }, device) =>
    markets.map(({ market }, place) => ({ market, field: `devices.${device}.markets.${place}.market` })),
  );
  await checkMarkets(tx, markets, faults);
  if (!brand) return refuse(...faults);
  const window = readWhen(input, brand, faults);
  const devices = await resolveDevices(
    tx,
    brand,
    input.devices.map(({ device }) => device),
    faults,
  );
  if (!window || !source || faults.length > 0) return refuse(...faults);
  const title = input.title === "" ? null : input.title;
  const firstDevice = await nameOfFirst(tx, input, devices[0]?.id ?? "");
  const field = title === null ? "devices.0.name" : "title";
  const launch = { brand, title, firstDevice, known: knownAmong(devices), window, field };
  const slug = await launchSlug(tx, launch, faults);
  return faults.length > 0 ? refuse(...faults) : { brand, window, devices, source, slug };
}

function readWhen({ when, statedOn }: RecordLaunchInput, brand: LaunchBrand, faults: Fault[]): Window | null {
  const zone = homeZone(brand.homeName);
  const parsed = parseWindow(when, { statedOn: statedOn.to, ...(zone !== null && { defaultZone: zone }) });
  if (parsed.ok) return parsed.window;
  faults.push({ field: "when", code: "window", fault: parsed.reason });
  return null;
}

async function nameOfFirst(tx: Transaction, { devices }: RecordLaunchInput, id: string): Promise<string> {
  const first = devices[0]?.device;
  if (first && "name" in first) return first.name;
  const known = await tx.device.findUnique({ where: { id }, select: { name: true, slug: true } });
  return known?.name ?? known?.slug ?? "";
}
