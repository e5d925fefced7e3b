import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { DraftOffer } from "./draft-offer";

const nothing = () => undefined;
const draft = {
  ...{ key: "k", form: "launch", title: "Record a launch: Xiaomi 12S", place: "/edit/launches/new", at: 1 },
  ...{ values: {}, typed: [] },
};
const told = (props: Partial<Parameters<typeof DraftOffer>[0]>) =>
  renderToStaticMarkup(
    <DraftOffer offered={[]} taken={null} isGone={false} onTake={nothing} onDiscard={nothing} {...props} />,
  ).replace(/<[^>]*>/g, "");

it("offers unsaved work with its time, to take up or to discard, and says when it is back", () => {
  expect(told({ offered: [draft] })).toMatch(
    /You have unsaved work of .*\d\d:\d\d\. Take it up: .*12S Discard it: .*12S/,
  );
  expect(told({ taken: draft })).toMatch(/Your unsaved work of .* is back\. Discard it/);
});

it("says of what was recorded elsewhere that it would be recorded anew", () => {
  expect(told({ taken: draft, isGone: true })).toMatch(/^This was recorded or discarded in another tab/);
});
