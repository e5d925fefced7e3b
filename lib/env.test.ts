import { expect, it } from "vitest";
import { readEnvironment } from "./env";

it("has a default for all but the database, which a build does without", () => {
  expect(readEnvironment({})).toEqual({ DATA_DIR: ".data", PORT: 3000, APP_ORIGIN: "http://localhost:3000" });
});

it("takes an empty variable for an absent one", () => {
  expect(readEnvironment({ PORT: "", DATABASE_URL: " ", DEBUT_NOW: "", DATA_DIR: "" })).toEqual(readEnvironment({}));
});

it("derives the origin from the port, and keeps only the origin of an address", () => {
  expect(readEnvironment({ PORT: "8080" }).APP_ORIGIN).toBe("http://localhost:8080");
  expect(readEnvironment({ APP_ORIGIN: "https://debut.example/app/?x" }).APP_ORIGIN).toBe("https://debut.example");
});

it.each([
  ["PORT", "eighty"],
  ["PORT", "0"],
  ["PORT", "65536"],
  ["PORT", "80.5"],
  ["DATABASE_URL", "mysql://debut:secret@localhost/debut"],
  ["DATABASE_URL", "postgresql://debut:sec ret#@host:port/debut"],
  ["APP_ORIGIN", "debut.example"],
  ["APP_ORIGIN", "javascript:alert(1)"],
  ["DEBUT_NOW", "yesterday"],
  ["DEBUT_NOW", "2022-06-31"],
  ["DEBUT_NOW", "2022-13-01"],
  ["DEBUT_NOW", "2022-06-28T09:00:00"],
  ["AUTH_SECRET", "short"],
])("says in one line that %s cannot be %j, and not what it holds", (name, value) => {
  const refused = () => readEnvironment({ [name]: value });
  expect(refused).toThrow(new RegExp(`^${name}: [^\\n]+$`));
  expect(refused).not.toThrow(/sec ?ret/);
});

it.each(["2022-06-28", "2024-02-29", "2022-06-28T09:00:00Z", "2022-06-28T09:00:00.5+08:00"])(
  "pins the clock at %s",
  (at) => {
    expect(readEnvironment({ DEBUT_NOW: at }).DEBUT_NOW).toBe(at);
  },
);
