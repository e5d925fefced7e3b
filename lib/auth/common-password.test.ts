import { expect, it } from "vitest";
import { isCommonPassword } from "./common-password";

const person = { name: "Ada Lovelace", email: "ada.lovelace@example.org" };

it.each([
  "password",
  "PassWord",
  "password123",
  "qwertyuiop",
  "1234567890",
  "iloveyou",
  "zzzzzzzzzzzz",
  "abcdefghij",
  "98765432",
  "debut2022!",
  "ada.lovelace@example.org",
  "ada.lovelace99",
  "Ada Lovelace",
])("refuses %j", (password) => {
  expect(isCommonPassword(password, person)).toBe(true);
});

it.each([
  "correct horse battery",
  "ein Pferd, das zählt",
  "t7#kq!2m",
  "passwordless living",
  "ada likes analytical engines",
])("takes %j", (password) => {
  expect(isCommonPassword(password, person)).toBe(false);
});
