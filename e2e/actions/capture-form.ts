import { expect, test, type Locator, type Page } from "@playwright/test";

/** A record as an editor types it: what is left out is left as the form has it. */
export interface TypedRecord {
  readonly kind?: string;
  readonly name?: string;
  /** It has no name yet, and that is said. */
  readonly nameless?: true;
  readonly title?: string;
  readonly brand?: string;
  readonly series?: string;
  readonly shape?: string;
}

/** A claim as an editor types it; the fields are those of its property. */
export interface TypedClaim {
  /** What its record is called in the list of records. */
  readonly of?: string;
  /** A property. */
  readonly tells?: string;
  readonly said?: string;
  readonly stance?: string;
  readonly wording?: string;
  /** Controls of its property, by their labels. */
  readonly fields?: Readonly<Record<string, string>>;
}

/** The controls of the form that captures a text, by their labels. */
export function captureForm(page: Page) {
  const box = (name: string) => page.getByRole("textbox", { name, exact: true });
  const record = (number: number) => page.getByRole("group", { name: `Record ${number}`, exact: true });
  const claim = (number: number) => page.getByRole("group", { name: `Claim ${number}`, exact: true });
  return {
    source: page.getByRole("combobox", { name: "Source", exact: true }),
    kind: page.getByLabel("Kind of source"),
    speaker: page.getByLabel("Brand that speaks"),
    link: box("Link"),
    statedOn: box("Stated on"),
    record: (number: number) => control(record(number)),
    claim: (number: number) => control(claim(number)),
    anotherRecord: page.getByRole("button", { name: "Another record" }),
    anotherClaim: page.getByRole("button", { name: "Another claim" }),
    note: box("Note"),
    send: page.getByRole("button", { name: "Record what it says" }),
    summary: page.getByRole("alert").filter({ hasText: /mend|written|answer/i }),
  };
}

/** A control of a row by its label; those of what was not chosen are hidden. */
function control(row: Locator) {
  return (label: string) => row.getByLabel(label, { exact: true }).filter({ visible: true });
}

export async function fillRecord(page: Page, number: number, typed: TypedRecord): Promise<void> {
  const control = captureForm(page).record(number);
  if (typed.kind !== undefined) await control(`Record ${number}`).selectOption(typed.kind);
  if (typed.name !== undefined) await control("Name").fill(typed.name);
  if (typed.nameless) await control("It has no name yet").check();
  if (typed.title !== undefined) await control("Title").fill(typed.title);
  if (typed.brand !== undefined) await control("Brand").selectOption(typed.brand);
  if (typed.series !== undefined) await control("Series, if new").fill(typed.series);
  if (typed.shape !== undefined) await control("Shape, if new").selectOption(typed.shape);
}

export async function fillClaim(page: Page, number: number, typed: TypedClaim): Promise<void> {
  const control = captureForm(page).claim(number);
  if (typed.of !== undefined) await control(`Claim ${number}: of`).selectOption({ label: typed.of });
  if (typed.tells !== undefined) await control("It tells").selectOption(typed.tells);
  for (const [label, text] of Object.entries(typed.fields ?? {})) await fillAny(control(label), text);
  if (typed.stance !== undefined) await control("The source").selectOption(typed.stance);
  if (typed.wording !== undefined) await control("How surely").selectOption(typed.wording);
  if (typed.said !== undefined) await control("The words as said").fill(typed.said);
}

async function fillAny(control: Locator, text: string): Promise<void> {
  const isSelect = await control.evaluate((element) => element.tagName === "SELECT");
  await (isSelect ? control.selectOption({ label: text }) : control.fill(text));
}

/** What the text speaks of, then what it says; rows are added as they are needed. */
export async function fillRows(
  page: Page,
  records: readonly TypedRecord[],
  claims: readonly TypedClaim[],
): Promise<void> {
  await test.step("fill in records and claims", async () => {
    const form = captureForm(page);
    for (const [at, record] of records.entries()) {
      if (at > 0) await form.anotherRecord.click();
      await fillRecord(page, at + 1, record);
    }
    for (const [at, claim] of claims.entries()) {
      if (at > 0) await form.anotherClaim.click();
      await fillClaim(page, at + 1, claim);
    }
  });
}

/** Sends the form and waits until the desk shows what was recorded. */
export async function sendCapture(page: Page): Promise<void> {
  await test.step("record it", async () => {
    await captureForm(page).send.click();
    await expect(page.getByRole("status").filter({ hasText: "Recorded." })).toBeVisible();
  });
}
