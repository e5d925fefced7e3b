import "server-only";
import { z } from "zod";
import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { HAS_A_DAY } from "@/lib/db/load-events";
import type { Followed } from "@/lib/domain/launch/feed-scope";
import type { MarketCode } from "@/lib/domain/market/market";
import { addDays } from "@/lib/domain/window/day";
import type { Day } from "@/lib/domain/window/window";

/** A calendar holds no more events than this: what is ahead comes first, the soonest before all, then what was last. */
const MOST = 500;
/** How far back it goes, in days. */
const BACK = 366;

const foundSchema = z.array(z.object({ id: z.string() }));

/**
 * The launches that have a day, from a year back on, by that day; of a brand, or of those that show a device. Of a market
 * those of which something shown was spoken of under one of the codes `around` it: what is answered there is not asked here.
 */
export async function findEvents(
  followed: Followed | null,
  around: readonly MarketCode[],
  today: Day,
): Promise<readonly string[]> {
  const which = Prisma.sql`${HAS_A_DAY} AND ${followedLaunches(followed, around)}`;
  const ahead = await find(Prisma.sql`
    SELECT launch.id::text FROM "LaunchEvent" launch
    WHERE ${which} AND launch.latest >= ${today}::date
    ORDER BY launch.latest, launch.id LIMIT ${MOST}`);
  const past = await find(Prisma.sql`
    SELECT launch.id::text FROM "LaunchEvent" launch
    WHERE ${which} AND launch.latest < ${today}::date AND launch.latest >= ${addDays(today, -BACK)}::date
    ORDER BY launch.latest DESC, launch.id LIMIT ${MOST - ahead.length}`);
  return [...past.reverse(), ...ahead];
}

async function find(query: Prisma.Sql): Promise<string[]> {
  return foundSchema.parse(await db.$queryRaw(query)).map(({ id }) => id);
}

function followedLaunches(followed: Followed | null, around: readonly MarketCode[]): Prisma.Sql {
  switch (followed?.kind) {
    case undefined:
      return Prisma.sql`true`;
    case "brand":
      return Prisma.sql`launch."brandId" = ${followed.id}::uuid`;
    case "device":
      return showing(followed.id);
    case "market":
      return Prisma.sql`launch.id IN (
        SELECT member."launchId" FROM "Availability" sold
        LEFT JOIN "Device" device ON device.id = sold."subjectId" OR device."seriesId" = sold."subjectId"
        JOIN "LineUpMember" member ON member.holds
          AND (member."deviceId" = device.id OR member."seriesId" IN (device."seriesId", sold."subjectId"))
        WHERE sold.market = ANY(${[...around]}))`;
  }
}

/** Itself, or its family, of which it is not said to be left out. */
function showing(deviceId: string): Prisma.Sql {
  return Prisma.sql`launch.id IN (
      SELECT member."launchId" FROM "LineUpMember" member, "Device" device
      WHERE device.id = ${deviceId}::uuid AND member.holds
        AND (member."deviceId" = device.id OR member."seriesId" = device."seriesId"))
    AND launch.id NOT IN (
      SELECT "launchId" FROM "LineUpMember" WHERE "deviceId" = ${deviceId}::uuid AND NOT holds)`;
}
