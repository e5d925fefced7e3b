import { describe, expect, it } from "vitest";
import { day } from "@/lib/domain/window/day";
import { dayWindow, minuteWindow, month, tbd } from "@/lib/domain/window/make-window";
import { eventData, type EventParts } from "./event-data";
import { productData, type ProductParts } from "./product-data";
import { isoMoment, scriptJson } from "./structured-data";

const NAUGHTY = `</script><script>alert("1")</script><!-- ]]> & ' " \u2028 \\u003c 手机`;
const four = dayWindow(day("2022-07-04"));
const evening = minuteWindow("2022-07-04T19:00", "Asia/Shanghai");

describe("inside a script", () => {
  it("no name ends it, and each is read back as it was", () => {
    const json = scriptJson({ name: NAUGHTY, deep: [{ name: NAUGHTY }] });
    expect(json).not.toContain("<");
    expect(JSON.parse(json)).toEqual({ name: NAUGHTY, deep: [{ name: NAUGHTY }] });
  });
});

describe("a date", () => {
  it("is the day or the minute that was said, at the venue", () => {
    expect(isoMoment(four)).toBe("2022-07-04");
    expect(isoMoment(evening)).toBe("2022-07-04T19:00:00+08:00");
  });

  it("is none where no day was said", () => {
    expect([month(2022, 7), tbd(), { ...four, about: true }].map(isoMoment)).toEqual([null, null, null]);
  });
});

describe("a phone", () => {
  const none = { window: null, certainty: "unknown" } as const;
  const product = (parts: Partial<ProductParts> = {}) =>
    productData({
      ...{ name: "Xiaomi 12S Ultra", brand: "Xiaomi", description: "Was shown.", url: "https://debut.test/d" },
      ...{ alternateNames: [], modelNumbers: [], sales: [], announced: none },
      ...parts,
    });

  it("is told with what is known of it, and no offer or picture is made up", () => {
    const told = product({
      alternateNames: ["Xiaomi 12 Ultra", "Xiaomi 12S Ultra", "thor"],
      modelNumbers: ["2203121C"],
    });
    expect(told).toEqual({
      "@context": "https://schema.org",
      "@type": "Product",
      name: "Xiaomi 12S Ultra",
      brand: { "@type": "Brand", name: "Xiaomi" },
      description: "Was shown.",
      url: "https://debut.test/d",
      alternateName: ["Xiaomi 12 Ultra", "thor"],
      model: ["2203121C"],
    });
  });

  it("is released on the first day of sale that its brand named, else on that of its announcement", () => {
    const sales = [
      { window: dayWindow(day("2022-07-09")), certainty: "official" },
      { window: dayWindow(day("2022-07-06")), certainty: "official" },
      { window: dayWindow(day("2022-07-05")), certainty: "reported" },
    ] as const;
    const announced = { window: evening, certainty: "official" } as const;
    expect(product({ sales, announced })).toMatchObject({ releaseDate: "2022-07-06" });
    expect(product({ announced })).toMatchObject({ releaseDate: "2022-07-04" });
    // Where others name a day of sale, that of its announcement is not the one that it came out on.
    expect(product({ sales: sales.slice(2), announced })).not.toHaveProperty("releaseDate");
  });

  it("has no release date on a rumor, a report or a month", () => {
    for (const certainty of ["reported", "rumored"] as const) {
      expect(product({ sales: [{ window: four, certainty }] })).not.toHaveProperty("releaseDate");
      expect(product({ announced: { window: four, certainty } })).not.toHaveProperty("releaseDate");
    }
    const vague = { window: month(2022, 7), certainty: "official" } as const;
    expect(product({ sales: [vague], announced: vague })).not.toHaveProperty("releaseDate");
  });
});

describe("a launch", () => {
  const event = (parts: Partial<EventParts> = {}) =>
    eventData({
      ...{ name: "Unpacked", brand: "Samsung", description: "Takes place.", url: "https://debut.test/l" },
      ...{ window: null, status: "planned", movedFrom: [], venue: null, streamUrl: null },
      ...parts,
    });
  const status = (name: string) => ({ eventStatus: `https://schema.org/${name}` });

  it("starts at the minute at its venue, where its stream is too", () => {
    expect(event({ window: evening, venue: "Beijing", streamUrl: "https://mi.test/live" })).toEqual({
      "@context": "https://schema.org",
      "@type": "Event",
      ...{ name: "Unpacked", description: "Takes place.", url: "https://debut.test/l" },
      startDate: "2022-07-04T19:00:00+08:00",
      ...status("EventScheduled"),
      eventAttendanceMode: "https://schema.org/MixedEventAttendanceMode",
      location: [
        { "@type": "Place", name: "Beijing", address: "Beijing" },
        { "@type": "VirtualLocation", url: "https://mi.test/live" },
      ],
      organizer: { "@type": "Organization", name: "Samsung" },
    });
  });

  it("has no start in a vague window", () => {
    const vague = event({ window: month(2022, 8) });
    expect(vague).not.toHaveProperty("startDate");
    expect(vague).toMatchObject(status("EventScheduled"));
  });

  it("moved to another day is rescheduled, with the days it was to start on before", () => {
    const moved = event({ window: four, movedFrom: [dayWindow(day("2022-06-20")), month(2022, 5), four] });
    expect(moved).toMatchObject({
      startDate: "2022-07-04",
      previousStartDate: ["2022-06-20"],
      ...status("EventRescheduled"),
    });
  });

  it("moved without a new day is postponed and starts on none; canceled it says so", () => {
    const postponed = event({ window: four, status: "moved" });
    expect(postponed).toMatchObject({ previousStartDate: ["2022-07-04"], ...status("EventPostponed") });
    expect(postponed).not.toHaveProperty("startDate");
    expect(event({ window: four, status: "canceled" })).toMatchObject(status("EventCancelled"));
  });
});
