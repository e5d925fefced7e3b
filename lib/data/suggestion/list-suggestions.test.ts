import { randomUUID } from "node:crypto";
import { beforeAll, expect, it } from "vitest";
import { planOf } from "@/lib/data/review/review.fixtures";
import { db } from "@/lib/db/client";
import type { EditorId } from "@/lib/domain/editor/editor-id";
import { dismissSuggestion, reopenSuggestion } from "@/lib/mutations/suggestion/decide-suggestion";
import { createBrand } from "@/prisma/factories/brand";
import { createDevice } from "@/prisma/factories/device";
import { createEditor } from "@/prisma/factories/editor";
import { createMarket } from "@/prisma/factories/market";
import { createSource } from "@/prisma/factories/source";
import { createSuggestion } from "@/prisma/factories/suggestion";
import { getSuggestion, isSuggested } from "./get-suggestion";
import { listDecisions } from "./list-decisions";
import { listSuggestions, openSuggestions } from "./list-suggestions";

const FIRST = { page: 1, size: 3 };

let editor: EditorId;
let contributor: EditorId;
const ids: string[] = [];

beforeAll(async () => {
  editor = await createEditor(db);
  contributor = await createEditor(db, "contributor");
  const brand = await createBrand(db);
  const device = await createDevice(db, { brandId: brand.id, name: "Xiaomi 12S Ultra" });
  const source = await createSource(db, { name: "Snoopytech" });
  await createMarket(db, "DE");
  const day = new Date("2022-06-28");
  const about = [
    { subjectId: device.id, statedFrom: day, statedTo: day },
    { sourceId: source.id },
    { marketCode: "DE" },
    { subjectId: brand.id },
    {},
  ];
  // What came first is told last here, so that no other order looks like it.
  for (const [place, of] of [...about.entries()].reverse()) {
    const { id } = await createSuggestion(db, { ...of, at: new Date(`2022-07-01T10:0${place}:00Z`) });
    ids.unshift(id);
  }
});

it("lists what waits, what came first first, a page at a time, with what each is about", async () => {
  const first = await listSuggestions(editor, FIRST);
  expect(first).toMatchObject({ count: 5, more: false, page: 1, pages: 2 });
  expect(first.shown).toMatchObject([
    {
      id: ids[0],
      about: { kind: "device", title: "Xiaomi 12S Ultra" },
      at: "2022-07-01T10:00:00.000Z",
      stated: { from: "2022-06-28", to: "2022-06-28" },
    },
    { id: ids[1], about: { kind: "source", slug: "snoopytech", title: "Snoopytech" }, stated: null },
    { id: ids[2], about: { kind: "market", slug: "DE", title: "Germany" } },
  ]);
  const second = await listSuggestions(editor, { ...FIRST, page: 2 });
  expect(second.shown).toMatchObject([
    { id: ids[3], about: { kind: "brand" } },
    { id: ids[4], about: null },
  ]);
});

it("tells none of it to whom it is no business", async () => {
  expect(await listSuggestions(contributor, FIRST)).toMatchObject({ count: 0, shown: [] });
  expect(await listDecisions(contributor, FIRST)).toMatchObject({ count: 0, shown: [] });
  expect(await getSuggestion(contributor, ids[0]!)).toBeNull();
  expect(await getSuggestion(editor, ids[0]!)).toMatchObject({ id: ids[0], open: true });
  expect(await getSuggestion(editor, "no id")).toBeNull();
  expect([await isSuggested(ids[0]!), await isSuggested(randomUUID()), await isSuggested("")]).toEqual([
    true,
    false,
    false,
  ]);
});

it("lists what was decided, the latest first, of which the last on each can be taken back", async () => {
  const [one = "", two = ""] = ids;
  await dismissSuggestion(one, "No source.", editor, randomUUID());
  await dismissSuggestion(two, "Known.", editor, randomUUID());
  expect((await listSuggestions(editor, FIRST)).shown.map(({ id }) => id)).toEqual([ids[2], ids[3], ids[4]]);
  expect(await getSuggestion(editor, one)).toBeNull();
  await reopenSuggestion(one, "There is one.", editor, randomUUID());
  await dismissSuggestion(one, "It is gone.", editor, randomUUID());
  const told = (await listDecisions(editor, FIRST)).shown;
  expect(told.map(({ kind, why, stands, suggestion: { id } }) => [kind, why, stands, id])).toEqual([
    ["dismiss", "It is gone.", true, one],
    ["reopen", "There is one.", false, one],
    ["dismiss", "Known.", true, two],
  ]);
  expect(told[0]).toMatchObject({ by: "An Editor", recordedWith: null });
  expect((await listDecisions(editor, { ...FIRST, page: 2 })).shown).toMatchObject([
    { why: "No source.", stands: false },
  ]);
  // Reopened, it stands where it stood.
  await reopenSuggestion(one, "Look again.", editor, randomUUID());
  expect((await listSuggestions(editor, FIRST)).shown[0]?.id).toBe(one);
});

it("finds what waits among very many by the index that holds only that", async () => {
  await db.$executeRaw`
    INSERT INTO "Suggestion" ("id", "said", "link", "open")
    SELECT gen_random_uuid(), 'Decided long ago.', 'https://example.org/', false FROM generate_series(1, 20000)`;
  await db.$executeRaw`ANALYZE "Suggestion"`;
  expect(await planOf(openSuggestions())).toContain("Suggestion_open_idx");
});
