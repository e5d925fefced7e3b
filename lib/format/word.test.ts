import { expect, it } from "vitest";
import { recordOf } from "@/lib/domain/verdict/last-words";
import { formatCame, formatHearsay, formatNotice, formatOwnRecord, formatRecord } from "./word";

const notice = (launches: number, unannounced: number, ...days: [median: number, least: number, most: number] | []) => {
  const [median, least, most] = days;
  const span = median === undefined || least === undefined || most === undefined ? null : { median, least, most };
  return formatNotice("Xiaomi", { launches, unannounced, days: span });
};

it("says how long ahead a brand names the day, of how many, and what it told only afterwards", () => {
  expect(notice(20, 0, 6, 1, 14)).toBe(
    "Xiaomi names the day 6 days ahead: the middle of 20 launches, the shortest notice 1 day, the longest 14 days.",
  );
  expect(notice(5, 2, 7, 7, 7)).toBe(
    "Xiaomi names the day 7 days ahead: the middle of 3 launches. Of 2 more it told only when they had come.",
  );
  expect(notice(2, 2)).toBe("Xiaomi named the day of 2 launches on the day itself, and of none before.");
  expect(notice(0, 0)).toBeNull();
});

it("says of few cases that they are few", () => {
  expect(notice(2, 0, 12, 4, 20)).toBe(
    "Xiaomi named the day of 2 launches before it came, 4 and 20 days ahead: too few to tell what is usual.",
  );
  expect(formatOwnRecord("Xiaomi", recordOf([]))).toBe(
    "Of what Xiaomi said ahead of when its launches would be, nothing has come to pass yet.",
  );
  expect(formatOwnRecord("Xiaomi", recordOf(["as-said"]))).toBe(
    "The one launch that it dated ahead and whose outcome is known came when it had last said. Too few to tell how good its word is.",
  );
});

it("says what came as it was said and what did not", () => {
  expect(formatOwnRecord("Xiaomi", recordOf(["as-said", "as-said", "later", "canceled"]))).toBe(
    "Of the 4 launches that it dated ahead and whose outcome is known, 2 came when it had last said; 1 later than said, 1 canceled.",
  );
  expect(formatOwnRecord("Xiaomi", recordOf(["as-said", "as-said", "as-said"]))).toContain(
    "known, all came when it had last said.",
  );
  expect(formatOwnRecord("Xiaomi", recordOf(["later"]))).toContain("is known came later than said.");
  expect(formatRecord(recordOf(["later", "as-said", "partly", "sooner"]))).toBe(
    "1 as said, 1 partly as said, 1 later than said, 1 sooner than said",
  );
});

it("tells how one thing that was said came, by how many days", () => {
  expect(formatCame({ course: "as-said", days: null })).toBe("as said");
  expect(formatCame({ course: "later", days: 7 })).toBe("7 days later than said");
  expect(formatCame({ course: "sooner", days: 1 })).toBe("1 day sooner than said");
});

it("tells what became of hearsay, and when that is too little to go by", () => {
  expect(formatHearsay(recordOf([]))).toBeNull();
  expect(formatHearsay(recordOf(["as-said", "as-said", "later"]))).toBe(
    "2 as said, 1 later than said, of 3 launches dated ahead whose outcome is known",
  );
  expect(formatHearsay(recordOf(["later"]))).toBe(
    "1 later than said, of 1 launch dated ahead whose outcome is known: too few to tell how good its word is",
  );
});
