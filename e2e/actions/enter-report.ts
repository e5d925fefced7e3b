import { expect, test, type Locator, type Page } from "@playwright/test";
import type { ReportClaimDraft, ReportDraft, ReportRecordDraft } from "@/lib/schemas/report-draft";
import { captureForm, sendCapture } from "./capture-form";

/** What of a report has been entered before: it is chosen from what the form suggests for its name then. */
export interface EnteredBefore {
  readonly places: ReadonlySet<number>;
  /** The place of a phone without a name, which its own page leads from, and its address. */
  readonly nameless: { readonly place: number; readonly slug: string } | null;
}

/**
 * Enters a report in the form that captures a text, as a person would, and returns the key that it was recorded under.
 * Controls are found by the names that the report has for its fields; labels are shared among them.
 */
export async function enterReport(page: Page, draft: ReportDraft, before: EnteredBefore): Promise<string> {
  return test.step(`enter ${draft.claims.length} claims by ${draft.source.name}`, async () => {
    const { nameless } = before;
    await page.goto(nameless ? `/edit/capture?about=device:${nameless.slug}` : "/edit/capture");
    await fillSource(page, draft);
    const rowOf = await fillRecords(page, draft.records, before);
    for (const [row, claim] of draft.claims.entries()) {
      if (row > 0) await captureForm(page).anotherClaim.click();
      await fillClaim(page, row, claim, rowOf);
    }
    await sendCapture(page);
    return new URL(page.url()).pathname.split("/").at(-1) ?? "";
  });
}

async function fillSource(page: Page, { source, link, statedOn, note }: ReportDraft): Promise<void> {
  await fill(page, "source.name", source.name);
  await fill(page, "source.kind", source.kind);
  await fill(page, "source.brand", source.brand);
  await fill(page, "link", link);
  await fill(page, "statedOn", statedOn);
  await fill(page, "note", note);
}

/** The row that each record has come to stand in: one that the form began with stands first. */
async function fillRecords(
  page: Page,
  records: readonly ReportRecordDraft[],
  { places, nameless }: EnteredBefore,
): Promise<ReadonlyMap<string, string>> {
  const others = records.map((_, place) => place).filter((place) => place !== nameless?.place);
  const order = nameless ? [nameless.place, ...others] : others;
  for (const [row, place] of order.entries()) {
    if (row > 0) await captureForm(page).anotherRecord.click();
    const record = records[place];
    if (record && place !== nameless?.place) await fillRecord(page, row, record, places.has(place));
  }
  return new Map(order.map((place, row) => [String(place), String(row)]));
}

async function fillRecord(page: Page, row: number, record: ReportRecordDraft, isKnown: boolean): Promise<void> {
  const { kind, ...fields } = record;
  await fill(page, `records.${row}.kind`, kind);
  // The brand first: names are looked up among its own.
  await fill(page, `records.${row}.brand`, record.brand);
  if (isKnown) return chooseRecord(page, row, record);
  for (const [field, typed] of Object.entries(fields)) {
    if (field !== "brand") await fill(page, `records.${row}.${field}`, typed);
  }
}

/** It may go by another name by now: then the one that is typed stands beside the name. */
async function chooseRecord(page: Page, row: number, record: ReportRecordDraft): Promise<void> {
  if (record.kind === "brand") return;
  const [field, typed = ""] = record.kind === "launch" ? ["title", record.title] : ["name", record.name];
  await control(page, `records.${row}.${field}`).fill(typed);
  const suggested = page.getByRole("listbox", { name: "Suggestions" }).getByRole("option");
  const called = typed.replace(/[^\w\s]/g, "\\$&");
  await suggested.filter({ hasText: new RegExp(`^${called}($|in |also |[^ ]*, )|(also |, )${called}(,|$)`) }).click();
  await expect(control(page, `records.${row}.id`)).toHaveValue(/./);
}

async function fillClaim(
  page: Page,
  row: number,
  { about, member, property, ...fields }: ReportClaimDraft,
  rowOf: ReadonlyMap<string, string>,
): Promise<void> {
  await fill(page, `claims.${row}.about`, rowOf.get(about));
  await fill(page, `claims.${row}.property`, property);
  await fill(page, `claims.${row}.member`, member && rowOf.get(member));
  for (const [field, typed] of Object.entries(fields)) await fill(page, `claims.${row}.${field}`, typed);
}

const control = (page: Page, name: string): Locator => page.locator(`[name="${name}"]`);

/** Types, chooses or checks. What is known already needs no more than its name: its other controls are off. */
async function fill(page: Page, name: string, value: string | undefined): Promise<void> {
  if (value === undefined) return;
  const one = control(page, name);
  if (await one.isDisabled()) return;
  const tag = await one.evaluate((element) => (element instanceof HTMLInputElement ? element.type : element.tagName));
  if (tag === "SELECT") await one.selectOption(value);
  else if (tag === "checkbox") await one.check();
  else await one.fill(value);
  // What is suggested below it would lie over what comes next.
  await one.press("Tab");
}
