import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { UNDECODABLE } from "@/lib/publishing/undecodable-address.mjs";
import { CASES } from "@/prisma/factories/cases";

const pattern = new RegExp(`^/${UNDECODABLE}$`);

function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}

describe("an address that cannot be decoded", () => {
  it.each(["/devices/%ff", "/devices/%E0%A4%A", "/%", "/a%2/b", "/%c0%af", "/%ed%a0%80", "/%f4%90%80%80"])(
    "%s",
    (path) => expect(pattern.test(path)).toBe(true),
  );

  it.each(["/", "/devices/xiaomi-12s", "/devices/%E5%B0%8F%E7%B1%B3", "/caf%C3%A9/%F0%9F%93%B1", "/%25"])(
    "not %s",
    (path) => expect(pattern.test(path)).toBe(false),
  );

  it("is told as the platform tells it", () => {
    const code = fc.integer({ min: 0, max: 255 }).map((byte) => `%${byte.toString(16).padStart(2, "0")}`);
    const part = fc.oneof(
      code,
      fc.webPath(),
      fc.string({ unit: "grapheme" }).map(encodeURIComponent),
      fc.constant("%"),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
        const path = `/${parts.join("")}`;
        expect(pattern.test(path)).toBe(!isDecodable(path));
      }),
      { numRuns: CASES },
    );
  });
});
