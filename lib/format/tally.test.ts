import { describe, expect, it } from "vitest";
import { NO_VERDICTS } from "@/lib/domain/verdict/tally";
import { formatTally, formatVerdicts } from "@/lib/format/tally";

describe("how claims were judged", () => {
  it("is counted from right to wrong, with what nobody has judged", () => {
    expect(formatTally({ ...NO_VERDICTS, miss: 1, hit: 3 }, 25)).toBe("3 right, 1 wrong, of 4 judged; 21 not judged");
    expect(formatTally({ hit: 1, partial: 2, miss: 3, void: 4 }, 1_010)).toBe(
      "1 right, 2 partly right, 3 wrong, 4 never put to the test, of 10 judged; 1,000 not judged",
    );
  });

  it("does not speak of what is left where nothing is", () => {
    expect(formatTally({ ...NO_VERDICTS, hit: 1 }, 1)).toBe("1 right, of 1 judged");
  });

  it("says so where nobody has judged any", () => {
    expect(formatTally(NO_VERDICTS, 25)).toBe("none of 25 judged");
    expect(formatVerdicts(NO_VERDICTS)).toBeNull();
  });
});
