import { postmasterOf } from "@/scripts/drive/database-url";
import { fillLaunch, sendLaunch, THE_12S } from "./actions/launch-form";
import { signIn } from "./actions/sign-in";
import { expect, test } from "./fixtures";

test("after PostgreSQL alone was killed, the app writes and hears of writes again by itself", async ({
  page,
  context,
  site,
}) => {
  await signIn(page, site.owner, "/edit/launches/new");
  const launch = { ...THE_12S, title: "Typed before the crash", when: "9 March 2023" };
  await fillLaunch(page, { ...launch, devices: [{ name: "Xiaomi Typed" }] });
  const reader = await context.newPage();
  await reader.goto("/calendar/2023/03");
  await expect(reader.getByRole("link", { name: /the crash/ })).toHaveCount(0);

  const { pid } = postmasterOf(site.dataDir);
  process.kill(pid, "SIGKILL");
  await expect(async () => {
    expect(postmasterOf(site.dataDir).pid).not.toBe(pid);
    expect((await page.request.get("/api/health")).status()).toBe(200);
  }).toPass();

  await sendLaunch(page);
  // Of this one the app knows only what it hears from the database.
  const other = ["--brand", "xiaomi", "--title", "Recorded after the crash", "--when", "10 March 2023"];
  await site.record([...other, "--device", "Xiaomi Shell", "--market", "CN", "--said", "On 10 March."]);
  await expect(async () => {
    await reader.reload();
    for (const title of [launch.title, "Recorded after the crash"])
      await expect(reader.getByRole("link", { name: title })).toHaveCount(1, { timeout: 500 });
  }).toPass();
});
