import { describe, expect, it } from "vitest";
import { day } from "@/lib/domain/window/day";
import { formatAsOf, formatOtherView, formatUnspoken } from "@/lib/format/as-of";

const stated = { day: day("2022-06-28"), recorded: false };
const recorded = { ...stated, recorded: true };

describe("as of a day", () => {
  it("says by which clock, and names the other", () => {
    expect(formatAsOf(stated)).toBe("what had been publicly stated by then");
    expect(formatOtherView(stated)).toBe("What Debut had recorded by then");
    expect(formatAsOf(recorded)).toBe("what Debut had recorded by then");
    expect(formatOtherView(recorded)).toBe("What had been publicly stated by then");
  });

  it("tells that nothing was known from that nothing was recorded", () => {
    expect(formatUnspoken("Xiaomi 12T", stated)).toBe(
      "By 28 June 2022 nobody had said anything about Xiaomi 12T that we know of.",
    );
    expect(formatUnspoken("Xiaomi 12T", recorded)).toBe(
      "By the end of 28 June 2022 Debut had recorded nothing about Xiaomi 12T.",
    );
  });
});
