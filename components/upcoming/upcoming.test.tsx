import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import type { LaunchEntryView } from "@/lib/data/launch-entry";
import type { ChangeView } from "@/lib/data/upcoming/views";
import { day } from "@/lib/domain/window/day";
import { month } from "@/lib/domain/window/make-window";
import { Changes } from "./changes";
import { Countdown } from "./countdown";
import { OverdueSection } from "./overdue-section";
import { Places } from "./places";

const launch = (slug: string): LaunchEntryView => ({
  ...{ id: slug, slug, title: `Launch ${slug}`, brand: { slug: "xiaomi", name: "Xiaomi" }, lineUp: [], lessSure: null },
  ...{ window: month(2026, 9), certainty: "rumored", status: "planned", due: "overdue" },
  ...{ shapes: [], markets: [], saidBy: null, heldBy: null },
});
const change = (slug: string): ChangeView => ({
  launch: launch(slug),
  move: {
    ...{ day: day("2026-09-09"), topic: "announcement", kind: "stated", market: null },
    ...{ before: null, after: null, by: null, corrected: false },
  },
});
const many = (count: number) => Array.from({ length: count }, (_, index) => launch(`of-${index + 1}`));
const china = { code: "CN", name: "China", home: "CN" };

it("keeps the countdown's line, and is silent until the browser tells it", () => {
  const html = renderToStaticMarkup(<Countdown instant="2022-07-04T11:00:00Z" today={day("2022-06-28")} />);
  expect(html).toMatch(/^<span class="[^"]*min-h-lh[^"]*"><\/span>$/);
});

it("shows eight of what is overdue at once, and holds the rest without a script", () => {
  const [first = "", rest = ""] = renderToStaticMarkup(<OverdueSection launches={many(22)} left={3} />).split(
    "<details",
  );
  expect(first.match(/href="\/launches/g)).toHaveLength(8);
  expect(rest.match(/href="\/launches/g)).toHaveLength(14);
  expect(first).toContain("25 launches");
  expect(rest).toContain("14 more");
  expect(renderToStaticMarkup(<OverdueSection launches={many(8)} left={0} />)).not.toContain("<details");
});

it("speaks of this week only where something changed in it", () => {
  const told = (now: ChangeView[], before: ChangeView[]) =>
    [
      ...renderToStaticMarkup(<Changes changes={{ changedThisWeek: now, changedBefore: before }} />).matchAll(
        /<h2.*?>(.*?)</g,
      ),
    ].map(([, title]) => title);
  expect(told([], [change("a")])).toEqual(["What changed lately"]);
  expect(told([change("a")], [change("b")])).toEqual(["What changed this week", "What changed before"]);
  expect(told([change("a")], [])).toEqual(["What changed this week"]);
});

it("names where it is said to come, the first few and how many more", () => {
  const text = (codes: readonly string[]) =>
    renderToStaticMarkup(<Places places={codes.map((code) => ({ ...china, code, name: null }))} />).replace(
      /<.*?>/g,
      "",
    );
  expect(text([])).toBe("");
  expect(text(["CN", "international"])).toBe("Said to come to: China, and all outside China");
  expect(text(["CN", "DE", "FR", "IN", "IT"])).toBe("Said to come to: China, Germany, France, and 2 other markets");
});
