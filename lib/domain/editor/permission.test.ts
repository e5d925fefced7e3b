import { expect, it } from "vitest";
import { may, permissionOf, PERMISSIONS, ROLES } from "./permission";

it("gives each role what it may do, and no more", () => {
  const table = Object.fromEntries(ROLES.map((role) => [role, PERMISSIONS.filter((one) => may(role, one))]));
  expect(table).toEqual({
    owner: PERMISSIONS,
    editor: ["own-account", "record", "operate", "review", "settle", "rename"],
    contributor: ["own-account", "record"],
  });
});

it("asks no less of a verb that it does not know than to operate", () => {
  expect(permissionOf("recordLaunch")).toBe("record");
  for (const verb of ["strikeClaim", "forgetEverything", "", "__proto__", "constructor"]) {
    expect(may("contributor", permissionOf(verb)), verb).toBe(false);
  }
});
