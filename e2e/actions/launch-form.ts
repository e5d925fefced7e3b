import { expect, test, type Page } from "@playwright/test";

/** A launch as an editor types it; what is left out is left as the form has it. */
export interface TypedLaunch {
  readonly brand?: string;
  readonly title?: string;
  readonly when?: string;
  readonly devices?: readonly { readonly name: string; readonly series?: string; readonly markets?: string }[];
  readonly source?: string;
  readonly kind?: string;
  readonly wording?: string;
  readonly link?: string;
  readonly statedOn?: string;
  readonly said?: string;
  readonly note?: string;
}

/** The controls of the form that records a launch, by their labels. */
export function launchForm(page: Page) {
  const box = (name: string) => page.getByRole("textbox", { name, exact: true });
  const device = (row: number) => page.getByRole("group", { name: `Device ${row}`, exact: true });
  return {
    brand: page.getByLabel("Brand", { exact: true }),
    title: box("Title"),
    when: box("When"),
    device: (row: number) => device(row).getByRole("combobox", { name: `Device ${row}` }),
    markets: (row: number) => device(row).getByRole("combobox", { name: "Markets", exact: true }),
    series: (row: number) => device(row).getByRole("combobox", { name: "Series, of a new device" }),
    source: page.getByRole("combobox", { name: "Source", exact: true }),
    kind: page.getByLabel("Kind of source"),
    wording: page.getByLabel("How surely", { exact: true }),
    link: box("Link"),
    statedOn: box("Stated on"),
    said: box("The words as said"),
    note: box("Note"),
    send: page.getByRole("button", { name: "Record the launch" }),
    summary: page.getByRole("alert").filter({ hasText: /mend|written|answer/i }),
  };
}

/** The launch of the founding article, as Xiaomi announced it on Twitter. */
export const THE_12S: TypedLaunch = {
  brand: "xiaomi",
  title: "Xiaomi 12S series launch",
  when: "July 4 2022, 19:00 Beijing",
  devices: ["Xiaomi 12S", "Xiaomi 12S Pro", "Xiaomi 12S Ultra"].map((name) => ({
    name,
    series: "Xiaomi 12S",
    markets: "China",
  })),
  source: "Xiaomi",
  wording: "states",
  link: "https://twitter.com/Xiaomi/status/1541630867042017280",
  statedOn: "28 June 2022",
  said: "A new era of mobile photography has arrived.",
  note: "The launch event takes place on July 4th.",
};

export async function fillLaunch(page: Page, launch: TypedLaunch): Promise<void> {
  await test.step("fill in the form", async () => {
    const form = launchForm(page);
    const { brand, kind, wording, devices = [], ...typed } = launch;
    if (brand !== undefined) await form.brand.selectOption(brand);
    for (const [at, { name, series, markets }] of devices.entries()) {
      await form.device(at + 1).fill(name);
      if (series !== undefined) await form.series(at + 1).fill(series);
      if (markets !== undefined) await form.markets(at + 1).fill(markets);
    }
    for (const [control, text] of Object.entries(typed)) await form[control as keyof typeof typed].fill(text);
    if (kind !== undefined) await form.kind.selectOption(kind);
    if (wording !== undefined) await form.wording.selectOption(wording);
  });
}

/** Sends the form and waits until the desk shows what was recorded. */
export async function sendLaunch(page: Page): Promise<void> {
  await test.step("record it", async () => {
    await launchForm(page).send.click();
    await expect(page.getByRole("status").filter({ hasText: "Recorded." })).toBeVisible();
  });
}
