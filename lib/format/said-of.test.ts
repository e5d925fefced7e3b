import { expect, it } from "vitest";
import { formatSaidOf } from "./said-of";

const place = (code: string, name: string | null = null) => ({ code, name, home: "CN" });

it("names the wider market of which something was said, and not the one that is asked for", () => {
  expect(formatSaidOf(place("international"), "DE")).toBe("All outside China");
  expect(formatSaidOf(place("europe", "Europe"), "DE")).toBe("Europe");
  expect(formatSaidOf(place("everywhere"), "europe")).toBe("Everywhere");
  expect(formatSaidOf(place("DE"), "DE")).toBeNull();
  expect(formatSaidOf(place("international"), "international")).toBeNull();
  expect(formatSaidOf(null, "DE")).toBeNull();
});
