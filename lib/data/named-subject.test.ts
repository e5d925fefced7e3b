import { expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { createBrand } from "@/prisma/factories/brand";
import { createDevice } from "@/prisma/factories/device";
import { findNamedSubject } from "./named-subject";

it("finds what is typed by its name, by its address and by a link, and nothing where that is of none or empty", async () => {
  const { id: brandId } = await createBrand(db);
  const { id } = await createDevice(db, { brandId, name: "Ankle 7 Pro", slug: "ankle-7-pro" });
  const found = { ok: true, value: { kind: "device", id } };
  for (const typed of [
    "Ankle 7 Pro",
    " ankle-7-pro ",
    "/devices/ankle-7-pro",
    "https://d.example/devices/ankle-7-pro?a=1",
  ]) {
    expect(await findNamedSubject("device", typed), typed).toEqual(found);
  }
  const unknown = { ok: false, faults: [{ field: "to", code: "unknown", noun: "device" }] };
  expect(await findNamedSubject("device", "Ankle 8")).toEqual(unknown);
  expect(await findNamedSubject("device", "!!!")).toEqual(unknown);
  expect(await findNamedSubject("series", "Ankle 7 Pro")).toMatchObject({ ok: false });
  expect(await findNamedSubject("device", " ")).toEqual({ ok: false, faults: [{ field: "to", code: "required" }] });
});
