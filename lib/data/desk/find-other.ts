import "server-only";
import { z } from "zod";
import { findNamedSubject } from "@/lib/data/named-subject";
import { db } from "@/lib/db/client";
import { failed, type Result, succeeded } from "@/lib/domain/fault";

/** What a form says of a device: the id of the one that was chosen, where one was, and what was typed. */
export interface TypedDevice {
  readonly id: string;
  readonly typed: string;
}

/** The slug of the device that somebody means; not of `self`. Faults stand at the field `into`. */
export async function findOther({ id, typed }: TypedDevice, self: string): Promise<Result<string>> {
  const chosen = z.guid().safeParse(id).success ? id : null;
  const named = chosen === null ? await findNamedSubject("device", typed) : succeeded({ kind: "device", id: chosen });
  if (!named.ok) return failed(...named.faults.map((fault) => ({ ...fault, field: "into" })));
  if (named.value.id === self) return failed({ field: "into", code: "twice" });
  const device = await db.device.findUnique({ where: { id: named.value.id }, select: { slug: true } });
  return device ? succeeded(device.slug) : failed({ field: "into", code: "unknown", noun: "device" });
}
