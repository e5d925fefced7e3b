import type { Subject } from "@/lib/domain/claim/claim";
import { familyOf } from "@/lib/domain/lineage/family";
import type { Kinship } from "@/lib/domain/lineage/kinships";
import type { Reading } from "@/lib/data/ledger/reading";
import { shapeClaim } from "@/lib/data/ledger/shape-claim";
import { shapeRef } from "@/lib/data/ledger/shape-ref";
import type { FamilyView, KinGroupView, KinView } from "@/lib/data/lineage/family-view";
import type { Kin } from "@/lib/data/lineage/find-kin";

/** As many as are drawn of one generation, and beside it. */
const DRAWN = 4;
const DRAWN_BESIDE = 8;

/** A device among its kin, of whom `reading` holds what was said of their own descent. */
export function shapeFamily(device: Subject, around: readonly Kin[], reading: Reading): FamilyView {
  const { index, facts, clocks } = reading;
  const { before, after, beside } = familyOf(device, around, index, facts, clocks);
  const forms = new Map(around.map(({ id, formFactor }) => [id, formFactor]));
  const shape = (kinships: readonly Kinship[], kinOf: (kinship: Kinship) => Subject, drawn = DRAWN): KinGroupView => {
    const kin = kinships.flatMap((one) => shapeKin(one, kinOf(one), forms, reading));
    return { kin: kin.slice(0, drawn), more: Math.max(0, kin.length - drawn) };
  };
  return {
    before: before.map((generation) => shape(generation, ({ of }) => of)),
    after: after.map((generation) => shape(generation, ({ subject }) => subject)),
    beside: shape(beside, ({ subject, of }) => (subject.id === device.id ? of : subject), DRAWN_BESIDE),
  };
}

function shapeKin(
  { subject, of, lineage, belief }: Kinship,
  kin: Subject,
  forms: ReadonlyMap<string, Kin["formFactor"]>,
  reading: Reading,
): KinView[] {
  const { certainty, deciding } = belief;
  if (deciding === null) return [];
  return [
    {
      kin: shapeRef(kin, reading),
      formFactor: forms.get(kin.id) ?? null,
      lineage,
      subject: shapeRef(subject, reading),
      of: shapeRef(of, reading),
      certainty,
      claim: shapeClaim(deciding.claim, reading),
    },
  ];
}
