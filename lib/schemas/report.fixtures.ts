import { day } from "@/lib/domain/window/day";
import { readReport } from "./report";
import type { ReportDraft } from "./report-draft";

export const today = day("2022-07-01");
export const id = "0190f5fe-7c00-7a00-8000-000000000001";
export const told = { about: "0", wording: "states", said: "So they said." } as const;
export const draft = {
  source: { name: "Snoopytech", kind: "leaker" },
  link: "https://twitter.com/_snoopytech_/status/1",
  statedOn: "28 June 2022",
  records: [
    { kind: "device", name: "Xiaomi 12S", brand: "xiaomi", seriesName: "Xiaomi 12S" },
    { kind: "launch", title: "Xiaomi 12S launch", brand: "xiaomi" },
    { kind: "brand", brand: "xiaomi" },
    { kind: "series", id },
  ],
  claims: [
    { ...told, property: "availability", market: "CN" },
    { ...told, about: "1", property: "launch-window", when: "July 4, 19:00" },
  ],
} satisfies ReportDraft;

export function read(change: object) {
  return readReport({ ...draft, ...change }, { today });
}
export function faults(change: object): string[] {
  const result = read(change);
  return result.ok
    ? []
    : result.faults.map((fault) => `${fault.field} ${"fault" in fault ? String(fault.fault) : fault.code}`);
}
