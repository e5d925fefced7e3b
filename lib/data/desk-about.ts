import "server-only";
import { loadLaunchEntries } from "@/lib/data/load-launch-entries";
import { findMoved } from "@/lib/data/redirect/find-moved";
import { db } from "@/lib/db/client";
import type { SubjectKind } from "@/lib/domain/claim/claim";

/** A record that a form begins with. */
export interface AboutView {
  readonly kind: SubjectKind;
  readonly id: string;
  /** Null while nobody has named it, and for a quiet launch. */
  readonly name: string | null;
  readonly brand: { readonly slug: string; readonly name: string };
  /** Of a launch, what it is believed to show. */
  readonly lineUp: readonly (string | null)[];
}

const KINDS = ["brand", "series", "device", "launch"] as const satisfies readonly SubjectKind[];

/** The record that an address of the desk speaks of: "device:xiaomi-12s-ultra", an earlier slug too. Null for one of none. */
export async function getAbout(about: string): Promise<AboutView | null> {
  const [word, slug = ""] = about.split(":");
  const kind = KINDS.find((one) => one === word);
  if (!kind || slug === "") return null;
  const found = await READ[kind](slug);
  const moved = found ? null : await findMoved(kind, slug);
  return moved === null ? found : READ[kind](moved);
}

const named = { id: true, name: true, brand: { select: { slug: true, name: true } } } as const;

const READ: Readonly<Record<SubjectKind, (slug: string) => Promise<AboutView | null>>> = {
  async brand(slug) {
    const brand = await db.brand.findUnique({ where: { slug }, select: { id: true, slug: true, name: true } });
    return brand && { kind: "brand", id: brand.id, name: brand.name, brand, lineUp: [] };
  },
  async series(slug) {
    const series = await db.series.findUnique({ where: { slug }, select: named });
    return series && { kind: "series", ...series, lineUp: [] };
  },
  async device(slug) {
    const select = { ...named, subject: { select: { names: { where: { current: true }, select: { text: true } } } } };
    const device = await db.device.findUnique({ where: { slug, mergedIntoId: null }, select });
    if (!device) return null;
    const { subject, ...rest } = device;
    return { kind: "device", ...rest, name: subject?.names[0]?.text ?? rest.name, lineUp: [] };
  },
  async launch(slug) {
    const launch = await db.launchEvent.findUnique({ where: { slug }, select: { id: true } });
    const [entry] = launch ? await loadLaunchEntries([launch.id]) : [];
    if (!entry) return null;
    const { id, title: name, lineUp, brand } = entry;
    return { kind: "launch", id, name, brand, lineUp };
  },
};
