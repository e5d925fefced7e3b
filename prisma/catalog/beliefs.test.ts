import { describe, expect, it } from "vitest";
import type { Clocks } from "@/lib/domain/belief/belief";
import { believe } from "@/lib/domain/belief/believe";
import { indexClaims } from "@/lib/domain/belief/claim-index";
import { launchBelief } from "@/lib/domain/belief/launch";
import { ask } from "@/lib/domain/belief/questions";
import type { Subject, SubjectKind } from "@/lib/domain/claim/claim";
import { answerForMarket } from "@/lib/domain/market/answer-for-market";
import { namesOf } from "@/lib/domain/name/names-of";
import { day } from "@/lib/domain/window/day";
import { CATALOG } from "./catalog";
import { CATALOG_FACTS as facts } from "./facts-of-catalog";
import { catalogId, sourceId } from "./ids";
import { toClaim } from "./to-claim";

const index = indexClaims(
  CATALOG.claims.map((claim) => ({ ...toClaim(claim), recordedAt: "2026-11-22T00:00:00Z", operations: [] })),
);
const june2022: Clocks = { statedBy: day("2022-06-28"), recordedBy: null };
const today: Clocks = { statedBy: day("2026-11-22"), recordedBy: null };

const subject = (kind: SubjectKind, slug: string): Subject => ({ kind, id: catalogId(`${kind}:${slug}`) });
const sourceSlug = (id: string) => CATALOG.sources.find((source) => sourceId(source) === id)?.slug;

function launchOf(slug: string, clocks: Clocks) {
  const { window, status, settled, canceled, lineUp } = launchBelief(subject("launch", slug), index, facts, clocks);
  const { value, certainty, narrowest } = window;
  return {
    window: value?.property === "launch-window" ? value.window : null,
    certainty,
    narrowest: narrowest?.claim.value.property === "launch-window" ? narrowest.claim.value.window.earliest : null,
    status: status.value?.property === "launch-status" ? status.value.status : null,
    settled,
    canceled,
    shown: lineUp.filter(({ belief }) => belief.holds).map(({ member }) => member.id),
  };
}

function inMarket(kind: "device" | "series", slug: string, market: string, clocks: Clocks) {
  const answer = answerForMarket(subject(kind, slug), market, index, facts, clocks);
  return {
    answer: answer.answer,
    by: answer.deciding && sourceSlug(answer.deciding.claim.source.id),
    against: answer.dissenting.map(({ claim }) => sourceSlug(claim.source.id)),
    imports: answer.imports.holds,
  };
}

describe("on 28 June 2022 it was believed", () => {
  it("that the 12S launch is on 4 July at 19:00 in Beijing and shows three devices", () => {
    const launch = launchOf("xiaomi-12s-launch", june2022);
    expect(launch).toMatchObject({ certainty: "official", status: "planned", settled: false });
    expect(launch.window).toMatchObject({ precision: "minute", earliest: "2022-07-04", timeZone: "Asia/Shanghai" });
    expect(launch.window?.instant).toBe("2022-07-04T11:00:00Z");
    for (const slug of ["xiaomi-12s", "xiaomi-12s-pro", "xiaomi-12s-ultra"]) {
      expect(launch.shown).toContain(subject("device", slug).id);
    }
  });

  it("that the 12S is unlikely in Germany by a leak, against the hint", () => {
    expect(inMarket("device", "xiaomi-12s-ultra", "DE", june2022)).toMatchObject({
      answer: "unlikely",
      by: "snoopytech",
      against: ["somag-news"],
    });
  });

  it("that Unpacked is in August, on no day", () => {
    const unpacked = launchOf("samsung-galaxy-unpacked-august-2022", june2022);
    expect(unpacked.window).toMatchObject({ precision: "month", earliest: "2022-08-01", latest: "2022-08-31" });
    expect(unpacked).toMatchObject({ narrowest: null, status: null, settled: false });
    expect(unpacked.certainty).not.toBe("official");
  });

  it("that the Pixel 7 comes from September through November, officially", () => {
    const pixel = launchOf("google-pixel-7-launch", june2022);
    expect(pixel.certainty).toBe("official");
    expect(pixel.window).toMatchObject({ precision: "season", earliest: "2022-09-01", latest: "2022-11-30" });
  });

  it("that the iPhone 14 comes around the same time, and a OnePlus flagship without a date or a name", () => {
    expect(launchOf("apple-iphone-14-launch", june2022).window).toMatchObject({ precision: "season", about: true });
    expect(launchOf("oneplus-10t-launch", june2022).window).toMatchObject({ precision: "tbd" });
    expect(namesOf(subject("device", "oneplus-10t"), index, facts, june2022).current).toBeNull();
  });

  it("that the 12T comes in the second half, abroad, and nothing of its camera", () => {
    expect(launchOf("xiaomi-12t-launch", june2022).window).toMatchObject({ precision: "half", latest: "2022-12-31" });
    expect(inMarket("series", "xiaomi-12t", "DE", june2022).answer).toBe("expected");
    const question = ask(subject("series", "xiaomi-12t"), "feature", { member: "leica camera" });
    const camera = believe(question, index, facts, june2022);
    expect(camera.certainty).toBe("unknown");
    expect(camera.open).toHaveLength(1);
  });

  it("that the 12S Ultra had been called 12 Ultra", () => {
    const names = namesOf(subject("device", "xiaomi-12s-ultra"), index, facts, june2022);
    expect(names.current?.text).toBe("Xiaomi 12S Ultra");
    expect(names.formerly.map(({ text }) => text)).toEqual(["Xiaomi 12 Ultra"]);
  });

  it("that the Mi MIX Fold was never sold abroad, but can be imported", () => {
    expect(inMarket("device", "xiaomi-mi-mix-fold", "DE", june2022)).toMatchObject({
      answer: "excluded",
      imports: true,
    });
    expect(inMarket("device", "xiaomi-mi-mix-fold", "CN", june2022).answer).toBe("available");
  });

  it("that the 12 had gone abroad, though nobody said to Germany", () => {
    expect(inMarket("device", "xiaomi-12", "DE", june2022).answer).toBe("expected");
  });
});

describe("names", () => {
  const inMay: Clocks = { statedBy: day("2022-05-01"), recordedBy: null };
  const ultra = subject("device", "xiaomi-12s-ultra");
  const nameOn = (clocks: Clocks) => {
    const { current, formerly } = namesOf(ultra, index, facts, clocks);
    return { is: current?.text, was: formerly.map(({ text }) => text) };
  };

  it("of the 12S Ultra are as they were known: 12 Ultra in May, 12S Ultra from 28 June", () => {
    expect(nameOn(inMay)).toEqual({ is: "Xiaomi 12 Ultra", was: [] });
    expect(nameOn(june2022)).toEqual({ is: "Xiaomi 12S Ultra", was: ["Xiaomi 12 Ultra"] });
    expect(nameOn(today)).toEqual({ is: "Xiaomi 12S Ultra", was: ["Xiaomi 12 Ultra"] });
    const { codenames, modelNumbers } = namesOf(ultra, index, facts, today);
    expect([...codenames, ...modelNumbers].map(({ text }) => text)).toEqual(["thor", "2203121C"]);
  });

  it("may be shared: diting by the 12T Pro and the K50 Ultra, athens by the K100 Pro and the F9 Pro", () => {
    const called = (codename: string) =>
      CATALOG.devices
        .filter(({ slug }) =>
          namesOf(subject("device", slug), index, facts, today).codenames.some(({ text }) => text === codename),
        )
        .map(({ slug }) => slug);
    // A leak of April 2022 gave it to the 12S as well, and nobody has taken that back.
    expect(called("diting")).toEqual(["xiaomi-12s", "xiaomi-12t-pro", "redmi-k50-ultra"]);
    expect(called("athens")).toEqual(["redmi-k100-pro", "poco-f9-pro"]);
  });

  it("of the K50 Ultra keep what it was called before it was shown", () => {
    const names = namesOf(subject("device", "redmi-k50-ultra"), index, facts, today);
    expect(names.current?.text).toBe("Redmi K50 Ultra");
    expect(names.formerly.map(({ text }) => text)).toEqual(["Redmi K50 Extreme Edition"]);
  });
});

describe("today it is believed", () => {
  it("that the Mi MIX Fold was never sold in Germany, by report", () => {
    expect(inMarket("device", "xiaomi-mi-mix-fold", "DE", today)).toEqual({
      answer: "excluded",
      by: "somag-news",
      against: [],
      imports: true,
    });
  });

  it("that the events of 2022 were held, on their days", () => {
    const held = {
      "xiaomi-12s-launch": "2022-07-04",
      "samsung-galaxy-unpacked-august-2022": "2022-08-10",
      "oneplus-10t-launch": "2022-08-03",
      "apple-iphone-14-launch": "2022-09-07",
      "xiaomi-12t-launch": "2022-10-04",
      "google-pixel-7-launch": "2022-10-06",
    };
    for (const [slug, on] of Object.entries(held)) {
      const launch = launchOf(slug, today);
      expect({ slug, on: launch.window?.earliest, status: launch.status, settled: launch.settled }).toEqual({
        slug,
        on,
        status: "held",
        settled: true,
      });
    }
  });

  it("that the 12S stayed in China, by Xiaomi's own word, on sale from 6 July against 7 July", () => {
    expect(inMarket("device", "xiaomi-12s-ultra", "DE", today)).toMatchObject({ answer: "excluded", by: "xiaomi" });
    expect(inMarket("device", "xiaomi-12s-pro", "CN", today).answer).toBe("available");
    const sale = believe(
      ask(subject("device", "xiaomi-12s-pro"), "sale-window", { market: "CN" }),
      index,
      facts,
      today,
    );
    expect(sale.value).toMatchObject({ window: { earliest: "2022-07-06" } });
    expect(sale.dissenting.map(({ claim }) => sourceSlug(claim.source.id))).toEqual(["unnamed-phone-database"]);
  });

  it("that the OnePlus flagship was the 10T, in China the Ace Pro", () => {
    const names = namesOf(subject("device", "oneplus-10t"), index, facts, today);
    expect(names.current?.text).toBe("OnePlus 10T");
    expect(names.inMarkets.map(({ text, market }) => [text, market])).toEqual([["OnePlus Ace Pro", "CN"]]);
  });

  it("that the 12T has no Leica camera, against what was expected", () => {
    const question = ask(subject("series", "xiaomi-12t"), "feature", { member: "leica camera" });
    const camera = believe(question, index, facts, today);
    expect(camera.holds).toBe(false);
    expect(camera.dissenting.map(({ claim }) => sourceSlug(claim.source.id))).toEqual(["news18"]);
  });

  it("that launches are to come, some are overdue, and one is canceled", () => {
    const all = CATALOG.launches.map(({ slug }) => ({ slug, ...launchOf(slug, today) }));
    const open = all.filter(({ settled }) => !settled);
    const ahead = open.filter(
      ({ window }) => window !== null && (window.latest === null || window.latest > "2026-11-22"),
    );
    const overdue = open.filter(({ window }) => window?.latest && window.latest <= "2026-11-22");
    expect(ahead.length).toBeGreaterThanOrEqual(8);
    expect(overdue.length).toBeGreaterThanOrEqual(5);
    expect(all.filter(({ canceled }) => canceled).map(({ slug }) => slug)).toContain("cmf-phone-3-pro-launch");
  });

  it("that the OnePlus 16 was put off by the leaker who had named September", () => {
    const launch = launchOf("oneplus-16-launch", today);
    expect(launch.window).toMatchObject({ earliest: "2026-10-01", latest: "2026-10-31" });
  });
});
