import "server-only";
import { z } from "zod";
import * as columns from "@/lib/db/generated/enums";

const instant = z.coerce.date().nullable();
const sure = { certainty: z.enum(columns.Certainty) };
const soft = z.boolean().nullable();

const launch = z.object({
  ...{ listed: z.boolean(), status: z.enum(columns.LaunchStatus), ...sure },
  ...{ precision: z.enum(columns.Precision), earliest: instant, latest: instant },
  ...{ about: z.boolean(), instant, timeZone: z.string().nullable() },
});

const announced = z.object({
  ...{ announcedPrecision: z.enum(columns.Precision).nullable(), announcedEarliest: instant, announcedLatest: instant },
  ...{ announcedAbout: soft, announcedInstant: instant, announcedTimeZone: z.string().nullable() },
  ...{ announcedCertainty: z.enum(columns.Certainty), announcedStatus: z.enum(columns.LaunchStatus) },
});

const member = z.object({
  ...{ deviceId: z.string().nullable(), seriesId: z.string().nullable(), holds: z.boolean(), ...sure },
});

const availability = z.object({
  ...{ market: z.string(), offer: z.string(), phase: z.enum(columns.Phase).nullable(), holds: soft, ...sure },
  ...{ preorderPrecision: z.enum(columns.Precision).nullable(), preorderEarliest: instant, preorderLatest: instant },
  ...{ preorderAbout: soft, preorderCertainty: z.enum(columns.Certainty).nullable() },
  ...{ salePrecision: z.enum(columns.Precision).nullable(), saleEarliest: instant, saleLatest: instant },
  ...{ saleAbout: soft, saleCertainty: z.enum(columns.Certainty).nullable() },
  ...{ priceKind: z.enum(columns.PriceKind).nullable(), priceLow: z.string().nullable() },
  ...{ priceHigh: z.string().nullable(), currency: z.string().nullable() },
  priceCertainty: z.enum(columns.Certainty).nullable(),
});

const name = z.object({
  ...{ text: z.string(), kind: z.enum(columns.NameKind), market: z.string().nullable(), current: z.boolean(), ...sure },
});

/** What a revision holds as JSON: projected rows by table (see lib/mutations/revise), and columns of the catalog. */
const storedSchema = z.looseObject({
  launch: launch.optional(),
  announced: announced.nullish(),
  lineUp: z.array(member).default([]),
  availability: z.array(availability).default([]),
  names: z.array(name).default([]),
});

export type StoredState = z.infer<typeof storedSchema>;
export type StoredAvailability = z.infer<typeof availability>;

const PROJECTED = new Set(Object.keys(storedSchema.shape));

/** Reads one side of a revision; null where it holds nothing, or what an earlier Debut wrote otherwise. */
export function readStored(json: unknown): StoredState | null {
  return storedSchema.safeParse(json).data ?? null;
}

/** The columns of the catalog among it, which stand beside the projected rows. */
export function fieldsOf(stored: StoredState): [string, string | null][] {
  return Object.entries(stored).flatMap(([field, value]): [string, string | null][] => {
    if (PROJECTED.has(field) || (typeof value === "object" && value !== null)) return [];
    return [[field, value === null || value === undefined ? null : String(value)]];
  });
}
