import { today } from "@/lib/clock";
import { ask } from "@/lib/db/ask";

/**
 * Gives each launch of `fillCalendar` a phone of one of the shapes, said to come to three of eight countries. No claims stand
 * behind these rows, so they are told to be today's: projected anew they would be gone.
 */
export async function fillLineUps(url: string, launches: number): Promise<void> {
  const statements = [
    "SET session_replication_role = replica",
    `INSERT INTO "Market" (code, kind, name) SELECT code, 'country', code FROM unnest(ARRAY[${COUNTRIES}]) AS code
       ON CONFLICT DO NOTHING`,
    `INSERT INTO "Device" (id, slug, name, "brandId", "formFactor")
       SELECT md5('device ' || n)::uuid, 'device-' || n, 'Phone ' || n, launch."brandId",
         (enum_range(NULL::"FormFactor"))[1 + n % array_length(enum_range(NULL::"FormFactor"), 1)]
       FROM generate_series(1, ${launches}) n JOIN "LaunchEvent" launch ON launch.id = md5('launch ' || n)::uuid`,
    `INSERT INTO "Subject" (id, kind, "deviceId") SELECT id, 'device', id FROM "Device"`,
    `INSERT INTO "LineUpMember" (id, "launchId", "deviceId", holds, certainty)
       SELECT md5('shown ' || n)::uuid, md5('launch ' || n)::uuid, md5('device ' || n)::uuid, true, 'reported'
       FROM generate_series(1, ${launches}) n`,
    `INSERT INTO "Availability" (id, "subjectId", market, phase, holds, certainty)
       SELECT gen_random_uuid(), md5('device ' || n)::uuid, (ARRAY[${COUNTRIES}])[1 + (n * 7 + turn * 3) % 8], 'coming', true, 'reported'
       FROM generate_series(1, ${launches}) n, generate_series(0, 2) turn`,
    `INSERT INTO "ProjectionDay" (id, day) VALUES (1, '${today()}')`,
  ];
  await ask(url, statements.join(";\n"));
}

const COUNTRIES = ["CN", "DE", "FR", "GB", "IN", "JP", "KR", "US"].map((code) => `'${code}'`).join(", ");
