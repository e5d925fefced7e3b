import { expect, it } from "vitest";
import { returnPath } from "@/lib/schemas/return-path";

it("leads back to a page of the desk", () => {
  expect(returnPath("/edit/launches/new")).toBe("/edit/launches/new");
  expect(returnPath("/edit/launches/xiaomi-12s?from=desk")).toBe("/edit/launches/xiaomi-12s?from=desk");
});

it.each([
  undefined,
  "",
  "edit",
  "/",
  "/editors",
  "//evil.example/edit",
  "/\\evil.example/edit",
  "https://evil.example/edit",
  "javascript:alert(1)",
  "/edit/../sign-in",
  "/edit/%2e%2e/sign-in",
])("leads to the desk itself for %j", (asked) => {
  expect(returnPath(asked)).toBe("/edit");
});
