import type { Locator, Page } from "@playwright/test";

/** A record with claims, of the world before the 12S. */
export const THE_12_LAUNCH = "/edit/launches/xiaomi-12-launch-2021";

/** A form that is folded away, by its verb. */
export interface Folded {
  readonly verb: string;
  readonly address: string;
  /** A control of it beside the reason, and what is chosen or typed there. */
  readonly fields?: Readonly<Record<string, string>>;
}

/** What can be done to records and claims, a reason to each. */
export const FOLDED: readonly Folded[] = [
  { verb: "Rank", address: THE_12_LAUNCH, fields: { Rank: "preferred" } },
  { verb: "Refile", address: THE_12_LAUNCH, fields: { Called: "Nobody knows" } },
  {
    verb: "Judge",
    address: THE_12_LAUNCH,
    fields: { Verdict: "hit", "Shown by the page": "https://example.org/seen" },
  },
  { verb: "Withdraw", address: THE_12_LAUNCH },
  { verb: "Strike", address: THE_12_LAUNCH },
  { verb: "Edit", address: "/edit/brands/xiaomi", fields: { Website: "https://www.mi.com/typed" } },
  { verb: "Change the address", address: "/edit/series/xiaomi-12", fields: { Address: "xiaomi-12-series" } },
];

export const summaryOf = (page: Page, verb: string) =>
  page
    .getByRole("main")
    .locator("summary", { hasText: new RegExp(`^${verb}:`) })
    .first();
export const formOf = (page: Page, verb: string) => summaryOf(page, verb).locator("xpath=..");
export const whyOf = (form: Locator) => form.getByRole("textbox", { name: "Why" });

export async function typeInto(form: Locator, fields: Folded["fields"] = {}): Promise<void> {
  for (const [label, text] of Object.entries(fields)) {
    const control = form.getByLabel(label, { exact: true });
    const isSelect = await control.evaluate((element) => element.tagName === "SELECT");
    await (isSelect ? control.selectOption(text) : control.fill(text));
  }
}
