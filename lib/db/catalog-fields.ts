import type { Transaction } from "@/lib/db/transaction";
import type { EditedKind } from "@/lib/domain/record/edited-kind";
import type { RecordFields } from "@/lib/domain/record/merge-fields";

/**
 * What the catalog itself says of a record, as an editor changes it: no claim is needed for it. Null where there is none. A
 * market goes by its code; of markets only groups have anything to change.
 */
export async function loadCatalogFields(tx: Transaction, kind: EditedKind, id: string): Promise<RecordFields | null> {
  switch (kind) {
    case "brand": {
      const select = { name: true, homeMarket: true, parent: { select: { slug: true } }, website: true } as const;
      const brand = await tx.brand.findUnique({ where: { id }, select });
      return brand && { ...brand, parent: brand.parent?.slug ?? null };
    }
    case "series":
      return tx.series.findUnique({ where: { id }, select: { name: true } });
    case "device": {
      const select = { name: true, formFactor: true, series: { select: { slug: true } } } as const;
      const device = await tx.device.findUnique({ where: { id, mergedIntoId: null }, select });
      return device && { ...device, series: device.series?.slug ?? null };
    }
    case "launch": {
      const select = { title: true, quiet: true, venue: true, streamUrl: true } as const;
      const launch = await tx.launchEvent.findUnique({ where: { id }, select });
      return launch && { ...launch, quiet: launch.quiet ? "yes" : "no" };
    }
    case "source":
      return tx.source.findUnique({ where: { id }, select: { name: true, kind: true, url: true } });
    case "market": {
      const members = { select: { countryCode: true }, orderBy: { countryCode: "asc" } } as const;
      const select = { name: true, members } as const;
      const group = await tx.market.findUnique({ where: { code: id, kind: "group" }, select });
      return group && { name: group.name, members: group.members.map((one) => one.countryCode).join(", ") || null };
    }
  }
}
