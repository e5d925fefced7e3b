import { beforeAll, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { createSource } from "@/prisma/factories/source";
import { sameName } from "./same-name";

beforeAll(async () => {
  for (const name of ["Mobile-Leaks", "100% Phones", "C:\\"]) await createSource(db, { name });
});

const found = async (name: string) => (await db.source.findFirst({ where: { name: sameName(name) } }))?.name ?? null;

it.each(["mobile-LEAKS", "100% phones", "c:\\"])("is the same in other capitals: %s", async (name) => {
  expect((await found(name))?.toLowerCase()).toBe(name.toLowerCase());
});

it.each(["Mobile_Leaks", "%", "100%", "_obile-Leaks", "C:", "\\", "%\\"])("is another: %s", async (name) => {
  expect(await found(name)).toBeNull();
});
