import { z } from "zod";
import { dayFromColumn } from "@/lib/db/day-column";
import { Prisma } from "@/lib/db/generated/client";
import type { Transaction } from "@/lib/db/transaction";
import { windowFromColumns } from "@/lib/db/window-columns";
import type { CalendarEvent } from "@/lib/domain/launch/calendar-event";

const rowSchema = z.object({
  ...{ id: z.string(), slug: z.string(), brand: z.string(), title: z.string().nullable() },
  ...{ quiet: z.boolean(), venue: z.string().nullable(), streamUrl: z.string().nullable() },
  lineUp: z.array(z.string().nullable()),
  precision: z.enum(["minute", "day"]),
  ...{ earliest: z.date(), latest: z.date(), about: z.literal(false) },
  ...{ instant: z.date().nullable(), timeZone: z.string().nullable() },
  certainty: z.enum(["official", "reported", "rumored", "unknown"]),
  calledOff: z.enum(["canceled", "moved"]).nullable(),
  ...{ source: z.string().nullable(), url: z.string().nullable() },
  ...{ statedFrom: z.date().nullable(), statedTo: z.date().nullable() },
});

/** A launch that stands in calendars: it has a day that somebody named. */
export const HAS_A_DAY = Prisma.sql`launch.listed AND launch.precision IN ('minute', 'day') AND NOT launch.about`;

/** The current names of what it is believed to show; a series whose own devices are named adds nothing. */
const LINE_UP = Prisma.sql`
  SELECT coalesce(json_agg(shown.name ORDER BY shown.name COLLATE "C" NULLS LAST), '[]') AS "lineUp"
  FROM (
    SELECT coalesce(called.text, device.name, series.name) AS name
    FROM "LineUpMember" member
    LEFT JOIN "Device" device ON device.id = member."deviceId"
    LEFT JOIN "Series" series ON series.id = member."seriesId"
    LEFT JOIN "Name" called ON called."subjectId" = coalesce(member."deviceId", member."seriesId") AND called.current
    WHERE member."launchId" = launch.id AND member.holds AND NOT EXISTS (
      SELECT FROM "LineUpMember" own JOIN "Device" one ON one.id = own."deviceId"
      WHERE own."launchId" = launch.id AND own.holds AND one."seriesId" = member."seriesId"
    )
  ) shown`;

/** Of those who say the same as what decides, as surely, the first. */
const SAID_FIRST = Prisma.sql`
  SELECT source.name AS source, document.url, voice."statedFrom", voice."statedTo"
  FROM "Basis" decision
  JOIN "Claim" decides ON decides.id = decision."claimId"
    AND decides.property = CASE WHEN launch.status IN ('canceled', 'moved') THEN 'launch_status' ELSE 'launch_window' END::"Property"
  JOIN "Source" decider ON decider.id = decides."sourceId"
  JOIN "Basis" heard ON heard."launchId" = launch.id AND heard.role <> 'dissenting'
  JOIN "Claim" voice ON voice.id = heard."claimId" AND voice.property = decides.property
    AND (voice.stance, voice.wording) = (decides.stance, decides.wording)
    AND (voice.precision, voice.earliest, voice.latest, voice.about, voice.instant, voice."launchStatus")
      IS NOT DISTINCT FROM (decides.precision, decides.earliest, decides.latest, decides.about, decides.instant, decides."launchStatus")
  JOIN "Source" source ON source.id = voice."sourceId" AND source.kind = decider.kind
    AND (source.kind <> 'brand' OR source.id = decider.id)
  LEFT JOIN "Document" document ON document.id = voice."documentId"
  WHERE decision."launchId" = launch.id AND decision.role = 'deciding'
  ORDER BY voice."statedTo", voice.id
  LIMIT 1`;

/** The events of those of these launches that have one, in no order. What is projected of them is to be up to date. */
export async function loadEvents(tx: Transaction, launchIds: readonly string[]): Promise<CalendarEvent[]> {
  if (launchIds.length === 0) return [];
  const rows = await tx.$queryRaw`
    SELECT launch.id::text, launch.slug, brand.name AS brand, launch.title, launch.quiet, launch.venue, launch."streamUrl",
      shown."lineUp", launch.precision::text, launch.earliest, launch.latest, launch.about, launch.instant, launch."timeZone",
      launch.certainty::text, CASE WHEN launch.status IN ('canceled', 'moved') THEN launch.status::text END AS "calledOff",
      said.source, said.url, said."statedFrom", said."statedTo"
    FROM "LaunchEvent" launch
    JOIN "Brand" brand ON brand.id = launch."brandId"
    CROSS JOIN LATERAL (${LINE_UP}) shown
    LEFT JOIN LATERAL (${SAID_FIRST}) said ON true
    WHERE launch.id = ANY(${launchIds}::uuid[]) AND ${HAS_A_DAY}`;
  return z.array(rowSchema).parse(rows).map(eventOf);
}

/** Always in this order: the fingerprint is of its JSON. */
function eventOf(row: z.infer<typeof rowSchema>): CalendarEvent {
  const { id, slug, brand, title, lineUp, certainty, calledOff, quiet, venue, streamUrl } = row;
  const { source, url, statedFrom, statedTo } = row;
  return {
    ...{ id, slug, brand, title, lineUp },
    window: windowFromColumns(row),
    ...{ certainty, calledOff, quiet, venue, streamUrl },
    saidBy:
      source === null || statedFrom === null || statedTo === null
        ? null
        : { name: source, url, statedFrom: dayFromColumn(statedFrom), statedTo: dayFromColumn(statedTo) },
  };
}
