import { test, type Page } from "@playwright/test";
import { captureForm, fillRows, sendCapture } from "./capture-form";

/** When a source says that a launch is. */
export interface SaidOfLaunch {
  readonly slug: string;
  readonly title: string;
  readonly source: string;
  readonly statedOn: string;
  readonly when: string;
}

/** Enters when a known source says that a launch is, which is known too; an editor is signed in. */
export async function sayOfLaunch(page: Page, { slug, title, source, statedOn, when }: SaidOfLaunch): Promise<void> {
  await test.step(`${source} says: on ${when}`, async () => {
    await page.goto(`/edit/capture?about=launch:${slug}`);
    const form = captureForm(page);
    await form.source.fill(source);
    await form.link.fill(`https://example.org/${source.toLowerCase()}-${statedOn.replaceAll(" ", "-")}`);
    await form.statedOn.fill(statedOn);
    const claim = { of: `${title}, launch`, tells: "launch-window", fields: { When: when } };
    await fillRows(page, [{}], [{ ...claim, wording: "states", said: `On ${when}.` }]);
    await sendCapture(page);
  });
}
