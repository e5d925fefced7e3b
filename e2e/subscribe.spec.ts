import { rm } from "node:fs/promises";
import { makeScratchFolder } from "@/scripts/drive/scratch-folder";
import { ensurePrograms } from "@/scripts/programs";
import { subscribe } from "./actions/calendar-programs";
import { sayOfLaunch } from "./actions/say-of-launch";
import { signIn } from "./actions/sign-in";
import { expect, test } from "./fixtures";

// The day after the 12S event was announced: the day on which it slips.
test.use({ world: "catalog", day: "2022-06-29", apart: "subscribe" });

const FEED = "/feeds/calendar.ics";
const TITLE = "Xiaomi 12S series launch";
const BEIJING = "Asia/Shanghai";
const HONOLULU = "Pacific/Honolulu";

let arePrograms = false;
test.beforeAll(() => {
  test.setTimeout(10 * 60_000);
  arePrograms = ensurePrograms(["vdirsyncer", "khal"]);
});

test("a calendar program shows the 12S on 4 July, and after a slip on the new day, once", async ({
  page,
  request,
  site,
}) => {
  test.skip(!arePrograms, "needs vdirsyncer and khal (Debian: apt-get install vdirsyncer khal)");
  const folder = makeScratchFolder("calendar");
  try {
    const calendar = await subscribe(site.origin + FEED, folder);
    const the12s = async (day: string, timeZone = BEIJING) =>
      (await calendar.eventsOn(day, timeZone)).filter(({ title }) => title.includes(TITLE));
    await calendar.sync();
    expect(await the12s("2022-07-04")).toEqual([{ start: "2022-07-04 19:00", title: TITLE }]);
    expect(await the12s("2022-07-04", HONOLULU)).toEqual([{ start: "2022-07-04 01:00", title: TITLE }]);

    const [before, files] = [await request.get(FEED), calendar.files()];
    await calendar.sync();
    expect(calendar.files()).toEqual(files);
    const again = await request.get(FEED);
    expect(again.headers()["etag"]).toBe(before.headers()["etag"]);
    expect((await again.body()).equals(await before.body())).toBe(true);

    await signIn(page, site.owner);
    const slip = { statedOn: "29 June 2022", when: "12 July 2022, 20:00 Beijing" };
    await sayOfLaunch(page, { slug: "xiaomi-12s-launch", title: TITLE, source: "Xiaomi", ...slip });
    await expect.poll(async () => (await request.get(FEED)).headers()["etag"]).not.toBe(before.headers()["etag"]);
    await calendar.sync();
    expect(await the12s("2022-07-12")).toEqual([{ start: "2022-07-12 20:00", title: TITLE }]);
    expect(await the12s("2022-07-12", HONOLULU)).toEqual([{ start: "2022-07-12 02:00", title: TITLE }]);
    for (const timeZone of [BEIJING, HONOLULU]) expect(await the12s("2022-07-04", timeZone)).toEqual([]);
    const of12s = calendar.files().filter((file) => file.includes(`SUMMARY:${TITLE}`));
    expect(of12s).toHaveLength(1);
    // The rest of the calendar is as it was fetched first: those files were not written again.
    expect(files.filter((file) => !calendar.files().includes(file))).toHaveLength(1);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
