import { expect, test } from "vitest";
import { claim, device, launch, phase, series } from "../claim/claim.fixtures";
import type { ClaimValue, NameKind } from "../claim/claim";
import { tbd } from "../window/make-window";
import { ask, memberOf, questionOf, questionsOf, sameQuestion } from "./questions";

const phone = device("12s");
const named = (text: string, kind: NameKind = "rumored"): ClaimValue => ({ property: "name", text, kind });

test.each<[ClaimValue, string | null]>([
  [{ property: "line-up", member: phone }, "device:12s"],
  [{ property: "line-up", member: series("12s") }, "series:12s"],
  [{ property: "lineage", lineage: "updated-version-of", of: device("12") }, "updated-version-of device:12"],
  [named("Xiaomi 12S Ultra"), "xiaomi 12 s ultra"],
  [named("XIAOMI 12S ultra", "official"), "xiaomi 12 s ultra"],
  [{ property: "feature", feature: "Leica Camera" }, "leica camera"],
  [{ property: "partnership", partner: "Leica" }, "leica"],
  [{ property: "series-member", member: phone }, "device:12s"],
  [{ property: "certification", text: "T.E.N.A.A" }, memberOf({ property: "certification", text: "t.e.n.a.a" })],
  [{ property: "certification", text: "FCC" }, "fcc"],
  [{ property: "preorder-window", window: tbd() }, null],
  [{ property: "launch-window", window: tbd() }, null],
  [phase("on-sale"), null],
])("%j is one member of its set", (value, member) => {
  expect(memberOf(value)).toBe(member);
});

test("claims raise each question once, in the order they first do, whatever they answer", () => {
  const claims = [
    claim(phone, phase("coming"), { market: "DE" }),
    claim(phone, phase("on-sale"), { market: "DE", stance: "denies" }),
    claim(phone, phase("coming"), { market: "DE", offer: "import" }),
    claim(launch("12s"), { property: "line-up", member: phone }),
    claim(phone, named("12 Ultra")),
    claim(phone, named("12S Ultra")),
    claim(phone, named("12 ultra", "official")),
  ];
  expect(questionsOf(claims)).toEqual([
    ask(phone, "availability", { market: "DE" }),
    ask(phone, "availability", { market: "DE", offer: "import" }),
    ask(launch("12s"), "line-up", { member: "device:12s" }),
    ask(phone, "name", { member: "12 ultra" }),
    ask(phone, "name", { member: "12 s ultra" }),
  ]);
});

test("no two different questions are the same", () => {
  const questions = [
    ask(phone, "availability"),
    ask(series("12s"), "availability"),
    ask(phone, "sale-window"),
    ask(phone, "availability", { market: "DE" }),
    ask(phone, "availability", { offer: "DE" }),
    ask(phone, "availability", { member: "DE" }),
  ];
  for (const [i, a] of questions.entries()) {
    for (const [j, b] of questions.entries()) expect(sameQuestion(a, b)).toBe(i === j);
  }
  expect(sameQuestion(questionOf(claim(phone, phase("coming"))), ask(phone, "availability"))).toBe(true);
});
