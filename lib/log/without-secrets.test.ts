import { expect, it } from "vitest";
import { withoutSecrets } from "./without-secrets";

it.each([
  [
    "connect postgresql://debut:opens@127.0.0.1:5432/debut failed",
    "connect postgresql://…@127.0.0.1:5432/debut failed",
  ],
  ["cookie: __Host-debut.session_token=opens.it; a=b", /^cookie: ….* a=b$/],
  ['{"password":"opens"}', '{"password":…"}'],
  ["Authorization: Bearer opens", "Authorization: …"],
  ["/sign-in/first?token=opens&next=/edit", "/sign-in/first?token=…&next=/edit"],
])("takes what opens something out of %s", (text, told) => {
  const kept = withoutSecrets(text, 1_000);
  expect(kept).not.toContain("opens");
  if (typeof told === "string") expect(kept).toBe(told);
  else expect(kept).toMatch(told);
});

it("leaves other text alone, and no more of it than is asked for", () => {
  expect(withoutSecrets("the keyboard of a monkey: none", 100)).toBe("the keyboard of a monkey: none");
  expect(withoutSecrets("x".repeat(100), 10)).toBe(`${"x".repeat(10)}…`);
});
