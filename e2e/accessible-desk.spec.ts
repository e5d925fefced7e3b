import { hashOfToken } from "@/lib/db/hash-of-token";
import { captureForm, fillRows, sendCapture } from "./actions/capture-form";
import { fillLaunch, sendLaunch, THE_12S } from "./actions/launch-form";
import { signIn } from "./actions/sign-in";
import { deskVisits, DOOR_VISITS, INVITATION } from "./pages/desk-visits";
import { expectAccessible } from "./pages/visit";
import { test } from "./fixtures";

test.use({ mayComplain: /404/ });

test("every page of the desk is accessible to all, in both themes, wide and narrow", async ({ page, site }) => {
  test.setTimeout(300_000);
  await site.query(`INSERT INTO "Invitation" ("id", "tokenHash", "role", "expiresAt")
    SELECT gen_random_uuid(), '${hashOfToken(INVITATION)}', enumlabel::"Role", now() + interval '1 day'
    FROM pg_enum WHERE enumtypid = '"Role"'::regtype LIMIT 1`);
  for (const visit of DOOR_VISITS) await expectAccessible(page, visit);

  await signIn(page, site.owner, "/edit/launches/new");
  await fillLaunch(page, { ...THE_12S, title: "A page to look at", devices: [{ name: "Xiaomi Seen" }] });
  await sendLaunch(page);
  await page.goto("/edit/capture?about=device:xiaomi-12");
  await captureForm(page).source.fill("Xiaomi");
  await fillRows(
    page,
    [{}],
    [{ tells: "price", fields: { Price: "699", Currency: "EUR" }, wording: "states", said: "699 euros." }],
  );
  await sendCapture(page);
  const key = new URL(page.url()).pathname.split("/").at(-1) ?? "";
  for (const visit of deskVisits(key)) await expectAccessible(page, visit);
});
