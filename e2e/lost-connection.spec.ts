import { deskClaim, expectDone } from "./actions/claim-operation";
import { cut } from "./actions/cut-requests";
import { FOLDED, formOf, summaryOf, THE_12_LAUNCH, typeInto, whyOf } from "./actions/folded-forms";
import { signIn } from "./actions/sign-in";
import { fillLaunch, launchForm, THE_12S } from "./actions/launch-form";
import { expect, test } from "./fixtures";

// It changes the world's own records, which other files of this world look at.
test.use({ apart: "lost-connection", mayComplain: /net::ERR_|Failed to fetch/ });

test("a launch whose answer got lost is kept as typed, and recorded once when it is sent again", async ({
  page,
  site,
}) => {
  await signIn(page, site.owner, "/edit/launches/new");
  await fillLaunch(page, { ...THE_12S, title: "Sent into the void", devices: [{ name: "Xiaomi Void" }] });
  const before = await site.ledgerRows();
  const form = launchForm(page);

  const mend = await cut(page, "request");
  await form.send.click();
  await expect(form.summary).toContainText("No answer");
  await expect(form.title).toHaveValue("Sent into the void");
  expect(await site.ledgerRows()).toEqual(before);

  // The request arrives, its answer does not.
  await mend();
  const mendAgain = await cut(page, "answer");
  await form.send.click();
  await expect.poll(async () => (await site.ledgerRows()).LaunchEvent).toBe((before.LaunchEvent ?? 0) + 1);
  await expect(form.send).toHaveText("Record the launch");
  await expect(form.device(1)).toHaveValue("Xiaomi Void");

  await mendAgain();
  await form.send.click();
  await expect(page.getByRole("status").filter({ hasText: "Recorded." })).toBeVisible();
  expect((await site.ledgerRows()).LaunchEvent).toBe((before.LaunchEvent ?? 0) + 1);
});

for (const { verb, address, fields } of FOLDED.filter(({ verb }) => verb !== "Refile")) {
  test(`a request that is cut leaves the form as it is, and is done once when it is sent again: ${verb}`, async ({
    page,
    site,
  }) => {
    await signIn(page, site.owner, address);
    const form = formOf(page, verb);
    await summaryOf(page, verb).click();
    await typeInto(form, { ...fields, ...(verb === "Edit" && { Website: "https://www.mi.com/cut" }) });
    await whyOf(form).fill(`To ${verb}, by a bad line.`);
    const send = form.getByRole("button", { name: verb, exact: true });
    const before = await site.ledgerRows();

    const mend = await cut(page, "request");
    await send.click();
    await expect(form.getByRole("alert")).toContainText("No answer");
    await expect(whyOf(form)).toHaveValue(`To ${verb}, by a bad line.`);
    expect(await site.ledgerRows()).toEqual(before);
    await mend();

    const mendAgain = await cut(page, "answer");
    await send.click();
    await expect.poll(async () => (await site.ledgerRows()).Submission).toBe((before.Submission ?? 0) + 1);
    await expect(send).toHaveText(verb);
    const after = await site.ledgerRows();
    await mendAgain();
    await send.click();
    if (address === THE_12_LAUNCH)
      await expectDone(deskClaim(page, `To ${verb}, by a bad line.`), new RegExp(`To ${verb}, by a bad line`));
    else await expect(page).toHaveURL(/done=/);
    expect(await site.ledgerRows()).toEqual(after);
  });
}
