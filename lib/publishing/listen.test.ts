import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { tags, TAGS_CHANNEL } from "@/lib/cache-tags";
import { db } from "@/lib/db/client";
import { notifyTags } from "@/lib/mutations/notify-tags";
import { listenForWrites } from "@/lib/publishing/listen";
import { isListening } from "@/lib/publishing/listening";

const posted: string[][] = [];
const refused: string[] = [];
let answer = 204;

beforeAll(async () => {
  vi.stubGlobal("fetch", async (_url: string, init: { body: string }) => {
    const said = JSON.parse(init.body) as string[];
    if (answer === 204) posted.push(said);
    else refused.push(...said);
    return new Response(null, { status: answer });
  });
  await listenForWrites();
});
afterEach(() => posted.splice(0));
afterAll(() => vi.unstubAllGlobals());

const heard = (...expected: string[]) => vi.waitFor(() => expect(posted).toContainEqual(expected), { timeout: 5_000 });
const hangUp = () => db.$queryRaw`
  SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity
  WHERE application_name = 'debut-listener' AND datname = current_database()`;

describe("listening for writes", () => {
  it("takes everything for out of date when the line comes up, and is then ready", () => {
    expect(posted).toContainEqual([tags.everything]);
    expect(isListening()).toBe(true);
  });

  it("refreshes what a write says it touched, once it is committed, and once more a little later", async () => {
    await db.$transaction((tx) => notifyTags(tx, [tags.home, tags.year(2022)]));
    await vi.waitFor(() => expect(posted.flat().filter((tag) => tag === tags.home)).toHaveLength(2), {
      timeout: 8_000,
    });
  });

  it("hears nothing of a write that was rolled back", async () => {
    await expect(
      db.$transaction(async (tx) => {
        await notifyTags(tx, ["never"]);
        throw new Error("undone");
      }),
    ).rejects.toThrow("undone");
    await db.$transaction((tx) => notifyTags(tx, ["marker"]));
    await heard("marker");
    expect(posted.flat()).not.toContain("never");
  });

  it("takes a word that it cannot read for any write", async () => {
    await db.$executeRaw`SELECT pg_notify(${TAGS_CHANNEL}, 'not json')`;
    await heard(tags.everything);
  });

  it("comes back when the line breaks, and takes everything for out of date", async () => {
    await hangUp();
    await vi.waitFor(() => expect(isListening()).toBe(false), { timeout: 5_000 });
    await heard(tags.everything);
    await vi.waitFor(() => expect(isListening()).toBe(true), { timeout: 5_000 });
  });

  it("says it again until the app takes it", async () => {
    answer = 503;
    await db.$transaction((tx) => notifyTags(tx, ["late"]));
    await vi.waitFor(() => expect(refused.filter((tag) => tag === "late").length).toBeGreaterThan(1), {
      timeout: 5_000,
    });
    answer = 204;
    await heard("late");
  });
});
