import { expect, it } from "vitest";
import { CATALOG } from "./catalog";
import type { CatalogClaim } from "./saying";

const DATED: ReadonlySet<string> = new Set(["launch-window", "sale-window", "preorder-window"]);
const MOST = 95;

const withoutLink = CATALOG.claims.filter(({ fact, link }) => DATED.has(fact.property) && link === null);

/**
 * The dates that no page can be named for: none was found that is certain to exist and states them. Readers get from them to
 * the source's own page in Debut. The lists only shrink: a date that is added has its link.
 */
const REASONS: Readonly<Record<string, readonly string[]>> = {
  "the brand named the first day in that market when it launched there": [
    "asus-rog-phone-5s IN",
    "asus-rog-phone-7 IN",
    "asus-zenfone-8 IN",
    "honor-magic6-pro IN",
    "iqoo-11 IN",
    "iqoo-13 IN",
    "iqoo-15 IN",
    "motorola-edge-30-fusion IN",
    "motorola-edge-30-ultra IN",
    "motorola-edge-40 IN",
    "motorola-edge-50-fusion IN",
    "motorola-edge-50-pro IN",
    "motorola-edge-60-pro IN",
    "motorola-razr-40 IN",
    "motorola-razr-40-ultra IN",
    "motorola-razr-50 IN",
    "motorola-razr-50-ultra IN",
    "motorola-razr-60 IN",
    "motorola-razr-60-ultra IN",
    "oneplus-10t US",
    "oneplus-13s IN",
    "oppo-find-n2-flip IN",
    "oppo-find-n3-flip IN",
    "poco-f4-gt JP",
    "poco-f6-pro JP",
    "realme-gt-2 IN",
    "realme-gt-2-pro IN",
    "realme-gt-5g IN",
    "realme-gt7-pro IN",
    "realme-gt8-pro IN",
    "tecno-phantom-v-flip IN",
    "tecno-phantom-v-flip2 IN",
    "tecno-phantom-v-fold2 IN",
    "vivo-x-fold3-pro IN",
    "vivo-x-fold5 IN",
    "vivo-x100 IN",
    "vivo-x100-pro IN",
    "vivo-x200 IN",
    "vivo-x200-pro IN",
    "vivo-x300 IN",
    "vivo-x300-pro IN",
    "vivo-x90 IN",
    "vivo-x90-pro IN",
    "xiaomi-11t JP",
    "xiaomi-14-ultra JP",
    "xiaomi-mi-11-lite-5g JP",
  ],
  "the brand named the first day at home when it launched there": [
    "honor-magic-vs CN",
    "motorola-edge-40-pro US",
    "motorola-razr-40-ultra US",
    "motorola-razr-50 US",
    "motorola-razr-50-ultra US",
    "motorola-razr-60 US",
    "motorola-razr-60-ultra US",
    "motorola-razr-plus-2025 US",
    "motorola-thinkphone US",
    "oneplus-13t CN",
    "oppo-find-n2 CN",
    "oppo-find-n2-flip CN",
    "oppo-find-n3-flip CN",
    "oppo-find-x8-ultra CN",
    "oppo-find-x9 CN",
    "oppo-find-x9-pro CN",
    "sony-xperia-10-vii JP",
    "sony-xperia-pro-i JP",
    "xiaomi-12s CN",
  ],
  "the launch was held on that day, and what was found speaks of it beforehand and without a day": [
    "asus-zenfone-12-ultra-launch",
    "honor-magic4-china-launch",
    "honor-magic6-india-launch",
    "huawei-mate-x7-global-launch",
    "iqoo-13-launch",
    "oneplus-13s",
    "oneplus-13s-launch",
    "oppo-find-n3-flip-china-launch",
    "oppo-find-n3-flip-india-launch",
    "oppo-find-x8-ultra-launch",
    "oppo-find-x9-launch",
    "realme-gt-2-global-launch",
    "realme-gt-2-pro-india-launch",
    "realme-gt-global-launch",
    "realme-gt-neo-5-launch",
    "realme-gt7-pro-india-launch",
    "realme-gt7-pro-launch",
    "realme-gt8-pro-india-launch",
    "tecno-phantom-v-fold2-launch",
    "vivo-x-fold3-pro-india-launch",
    "vivo-x-fold5-india-launch",
    "vivo-x200-india-launch",
    "vivo-x200-ultra",
    "vivo-x200-ultra-launch",
    "vivo-x300-global-launch",
  ],
  "a database that is known only by what it said": ["xiaomi-12s-pro CN"],
  "a leaker's post of which no address is known": ["huawei-mate-70-launch"],
};

const nameOf = ({ subject, market }: CatalogClaim) => [subject.slug, market].filter(Boolean).join(" ");

it("every date has the page that states it, except those listed with the reason", () => {
  const listed = new Set(Object.values(REASONS).flat());
  expect(withoutLink.map(nameOf).filter((name) => !listed.has(name))).toEqual([]);
});

it("lists none that has its page by now", () => {
  const open = new Set(withoutLink.map(nameOf));
  expect(
    Object.values(REASONS)
      .flat()
      .filter((name) => !open.has(name)),
  ).toEqual([]);
});

it(`leaves ${MOST} dates without a page, and never more`, () => {
  expect(withoutLink.length).toBeLessThanOrEqual(MOST);
});
