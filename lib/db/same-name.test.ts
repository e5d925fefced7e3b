import { beforeAll, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { createSource } from "@/prisma/factories/source";
import { sameName } from "./same-name";
import { sourceNamed } from "./source-named";

beforeAll(async () => {
  for (const name of ["Mobile-Leaks", "100% Phones", "C:\\"]) await createSource(db, { name });
});

/** By either way of asking: for any name, and by the index of sources. */
async function found(name: string): Promise<string | null> {
  const named = (await db.source.findFirst({ where: { name: sameName(name) } }))?.name ?? null;
  expect((await sourceNamed(db, name))?.name ?? null).toBe(named);
  return named;
}

it.each(["mobile-LEAKS", "100% phones", "c:\\"])("is the same in other capitals: %s", async (name) => {
  expect((await found(name))?.toLowerCase()).toBe(name.toLowerCase());
});

it.each(["Mobile_Leaks", "%", "100%", "_obile-Leaks", "C:", "\\", "%\\"])("is another: %s", async (name) => {
  expect(await found(name)).toBeNull();
});

it("is not asked of itself", async () => {
  const { id } = await db.source.findFirstOrThrow({ where: { name: "Mobile-Leaks" } });
  expect(await sourceNamed(db, "mobile-leaks", id)).toBeNull();
});
