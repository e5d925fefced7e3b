import { expect, it } from "vitest";
import { formatPhones } from "@/lib/format/phones";

it("names the phones that are meant, unless they are all that there are", () => {
  expect(formatPhones(["12S"], 3)).toBe("12S");
  expect(formatPhones(["12S", "12S Pro"], 3)).toBe("12S and 12S Pro");
  expect(formatPhones(["12S", "12S Pro", "12S Ultra"], 3)).toBe("all 3 phones");
  expect(formatPhones(["12S", "12S Pro"], 2)).toBe("both phones");
  expect(formatPhones(["Camon 50", "Pova 8"], 2, "series")).toBe("both series");
  expect(formatPhones(["12S"], 1)).toBe("12S");
});
