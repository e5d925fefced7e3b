/** What a table and the catalog can disagree about. */
export type Matter =
  "announced" | "on sale" | "canceled" | "discontinued" | "price" | "model number" | "codename" | "sold in" | "news";

/** Rows of a table that say something else than is believed of the catalog, and why both stand. */
export interface Explained {
  readonly table: string;
  readonly matter: Matter;
  readonly rows: readonly string[];
  readonly why: string;
}

const gsmarena = "gsmarena_launches_to_2022-03.csv";
const releaseDates = "release_dates.csv";
const variants = "regional_variants_xiaomi.csv";
const untilMay = "news_to_2026-05.csv";
const upcoming = "news_upcoming_2026-08.csv";
const item = (page: string) => `https://www.gsmarena.com/${page}.php`;

/**
 * Where `../shared/data` and the catalog differ and the catalog was looked through and kept: `npm run compare` lists each with
 * its explanation, and fails for one that has none. Where the catalog was wrong, its story was mended instead.
 */
export const DISAGREEMENTS: readonly Explained[] = [
  ...of(gsmarena, "canceled", {
    "Another phone: the S21 without 5G (SM-G990F), which never came. The catalog's S21 is the one that GSMArena calls Galaxy S21 5G.":
      ["10693"],
  }),
  ...of(gsmarena, "on sale", {
    "Oppo named 23 December for the sale in China; GSMArena has 17 December, two days after the launch. Both are claims of the catalog, and the brand's decides.":
      ["11267"],
    "GSMArena dates the sale in the West, late in August; carriers in Japan had sold it since 9 July, which is the first market.":
      ["10712"],
    "GSMArena dates the first sale, which was in China; the only day that Oppo itself named was Britain's, 14 April. The catalog holds both.":
      ["10627"],
    "GSMArena's 11 June names no market; the brand's day is Japan's, 18 June. The catalog holds both.": ["10698"],
    "GSMArena's 8 October names no market; the brand's day is Japan's, 12 November. The catalog holds both.": ["10851"],
  }),
  ...of(releaseDates, "on sale", {
    "Google named 9 October, and shops kept it; endoflife.date has 4 October, a day on which no market is known to have sold it. Both are claims of the catalog.":
      ["pixel 10profold"],
    "endoflife.date gives the day of the launch; Google's sale began on 12 October.": ["pixel 8", "pixel 8pro"],
    "endoflife.date gives the day of the launch; the sale began later.": [
      "samsung-mobile galaxy-s24-fe",
      "samsung-mobile galaxy-a52-5g",
    ],
    "Samsung named 11 March for the sale, in every market of the catalog; endoflife.date has 6 March, without a market.":
      ["samsung-mobile galaxy-s26", "samsung-mobile galaxy-s26+", "samsung-mobile galaxy-s26-ultra"],
    "Samsung named 7 February for the sale, in every market of the catalog; endoflife.date has 3 February, without a market.":
      ["samsung-mobile galaxy-s25", "samsung-mobile galaxy-s25+", "samsung-mobile galaxy-s25-ultra"],
    "A day before the sale that Samsung named, in every market of the catalog.": [
      "samsung-mobile galaxy-z-fold4",
      "samsung-mobile galaxy-z-flip4",
    ],
    "A day before the sale that Samsung named in South Korea, its first market.": [
      "samsung-mobile galaxy-z-fold-special-edition",
    ],
    "A day before the sale in most markets, and six after South Korea's: endoflife.date names no market.": [
      "samsung-mobile galaxy-s25-edge",
    ],
    "endoflife.date's day is of a market that it does not name; the brand's days in the catalog are of the United States and Japan.":
      ["samsung-mobile galaxy-a36-5g", "samsung-mobile galaxy-a54-5g"],
    "Samsung's sale began on 31 January. endoflife.date has 24 January, without a market; the catalog holds that as its claim.":
      ["samsung-mobile galaxy-s24", "samsung-mobile galaxy-s24+", "samsung-mobile galaxy-s24-ultra"],
    "Samsung announced it on 4 January and named 11 January for the sale. endoflife.date has 7 January, without a market; the catalog holds that as its claim.":
      ["samsung-mobile galaxy-s21-fe-5g"],
  }),
  ...of(variants, "sold in", {
    "A model number was registered for India, but the phone was never launched there: a model number is a sign, and no sale.":
      ["2203129I Xiaomi 12 Lite India"],
    "The table takes the market from a system image that Xiaomi built for a region (market_basis rom-region). Images are built for phones that were never sold there.":
      [
        "agate Xiaomi 11T China",
        "agate_in_global Xiaomi 11T India",
        "chenfeng_global Xiaomi Civi 4 Pro Global",
        "chenfeng_in_global Xiaomi Civi 4 Pro India",
        "mondrian_in_global POCO F5 Pro India",
        "rothko_id_global Xiaomi 14T Pro India",
        "shennong_eea_global Xiaomi 14 Pro EEA",
        "shennong_global Xiaomi 14 Pro Global",
        "shennong_id_global Xiaomi 14 Pro Indonesia",
        "shennong_in_global Xiaomi 14 Pro India",
        "shennong_ru_global Xiaomi 14 Pro Russia",
        "shennong_tr_global Xiaomi 14 Pro Turkey",
        "shennong_tw_global Xiaomi 14 Pro Taiwan",
        "venus_in_global Mi 11 India",
        "vermeer_in_global POCO F6 Pro India",
      ],
    "Another phone of the same name: China's Note 11 Pro of October 2021. The catalog's is the one for the world, of January 2022.":
      ["21091116C Redmi Note 11 Pro 5G China", "pissarro Redmi Note 11 Pro / Pro+ China"],
  }),
  ...of(variants, "codename", {
    "One system image serves both phones and goes by the Ultra's codename; the table has none for the Pro alone.": [
      "star Mi 11 Pro / Ultra China",
    ],
  }),
  ...of(untilMay, "news", {
    "A rumor of March that did not come true; the catalog holds it. Oppo launched on 21 April.": [
      item("oppo_find_x9_ultras_camera_sensors_get_detailed_in_new_leak-news-70938"),
    ],
    "A leaker's early March for India came a few days too early; the catalog holds it beside Xiaomi's own day.": [
      item("renders_of_the_global_xiaomi_17_and_17_ultra_leak-news-71426"),
    ],
    "A leak of 19 February that did not come true; the catalog holds it. Apple announced on 2 March.": [
      item("iphone_17e_design_revealed_in_new_video_ahead_of_expected_launch-news-71547"),
    ],
    "The date is of another phone than those in the headline: a roundup.": [
      item("weekly_deals_galaxy_s25_fe_on_sale_oneplus_15_and_15r_prices_drop_pixel_10_also_discounted-news-72139"),
      item("vivo_x300_ultra_european_price_official_we_unbox_the_find_x9_ultra_week_16_in_review-news-72432"),
    ],
    "A tip of October that did not come true; the catalog holds it. Huawei launched on 7 September.": [
      item("huawei_mate_xt2_tipped_to_debut_in_october_with_these_upgrades-news-72562"),
    ],
    "The press expected October in May; since June a leak states September. The catalog holds both, and what is stated decides over what is expected.":
      [
        item("oppo_find_x10_pro_max_camera_details_leaked-news-72754"),
        item("new_details_about_the_oppo_find_x10_have_leaked-news-73004"),
      ],
  }),
  ...of(upcoming, "news", {
    "They went abroad under another name: the catalog has the launch of the Pura 90s on 14 July, and the Pura 90 stayed in China.":
      [item("huawei_pura_90_series_gets_global_launch_date-news-73582")],
    "A day too early: Apple's event was on 9 September. The catalog holds the report.": [
      item("iphone_18_pro_series_foldable_iphone_likely_to_debut_on_september_8-news-73483"),
    ],
    "A rumor of 11 August that Google's invitation to 12 August corrected hours later; the catalog holds both.": [
      item("google_officially_reveals_when_its_launching_the_pixel_11_series-news-73620"),
      item("google_pixel_11_pixel_11_pro_pixel_11_pro_xl_and_pixel_11_pro_fold_prices_leak-news-73616"),
    ],
    "The date is of the Pixel 11, whose launch the item mentions beside the deals.": [
      item("deals_pixel_10_10_pro_and_10_pro_xl_are_on_sale_nothing_phone_4a_pro_gets_discounted_too-news-73769"),
    ],
    "The item recalls September, which the same leaker has replaced by October in it; the catalog holds both.": [
      item("new_leak_points_to_october_launch_for_the_oneplus_16-news-73891"),
    ],
    "The press expected September; Redmi showed the series on 11 August. The catalog holds both.": [
      item("redmi_k100_pro_emerges_in_geekbench_with_sd_8_elite_gen_5-news-73925"),
    ],
  }),
];

/** What a table alone calls a phone of the catalog, to its slug. */
export const OTHER_NAMES: Readonly<Record<string, string>> = {
  "iPhone SE (3rd generation)": "apple-iphone-se-2022",
  "Xiaomi MIX 4": "xiaomi-mi-mix-4",
  "Redmi K50G": "redmi-k50-gaming",
};

/** Each reason with its rows. */
function of(table: string, matter: Matter, reasons: Readonly<Record<string, readonly string[]>>): Explained[] {
  return Object.entries(reasons).map(([why, rows]) => ({ table, matter, rows, why }));
}
