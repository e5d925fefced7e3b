import type { StampedEvent } from "@/lib/domain/launch/calendar-event";
import { day } from "@/lib/domain/window/day";
import { minuteWindow } from "@/lib/domain/window/make-window";

export const ORIGIN = "https://debut.example";

/** The launch of the founding article, as Xiaomi announced it. */
export const THE_12S: StampedEvent = {
  id: "0190a000-0000-7000-8000-000000000001",
  slug: "xiaomi-12s-launch",
  brand: "Xiaomi",
  title: "Xiaomi 12S series launch",
  lineUp: ["Xiaomi 12S", "Xiaomi 12S Pro", "Xiaomi 12S Ultra"],
  window: minuteWindow("2022-07-04T19:00", "Asia/Shanghai"),
  certainty: "official",
  calledOff: null,
  quiet: false,
  venue: null,
  streamUrl: null,
  saidBy: {
    name: "Xiaomi",
    url: "https://twitter.com/Xiaomi/status/1541630867042017280",
    statedFrom: day("2022-06-28"),
    statedTo: day("2022-06-28"),
  },
  sequence: 0,
  changedAt: "2022-06-28T09:30:12.345Z",
};
