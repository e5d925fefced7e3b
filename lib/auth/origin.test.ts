import { describe, expect, it } from "vitest";
import { isOwnOrigin } from "@/lib/auth/origin";

const OWN = "https://debut.example";
const asked = (headers: Record<string, string>) => isOwnOrigin(new Headers(headers), OWN);

describe("isOwnOrigin", () => {
  it("accepts the configured origin, with and without fetch metadata", () => {
    expect(asked({ origin: OWN })).toBe(true);
    expect(asked({ origin: OWN, "sec-fetch-site": "same-origin" })).toBe(true);
  });

  it("accepts a missing origin only where the browser itself says same-origin", () => {
    expect(asked({ "sec-fetch-site": "same-origin" })).toBe(true);
    expect(asked({})).toBe(false);
    expect(asked({ "sec-fetch-site": "cross-site" })).toBe(false);
    expect(asked({ "sec-fetch-site": "same-site" })).toBe(false);
    expect(asked({ "sec-fetch-site": "none" })).toBe(false);
  });

  it.each([
    "https://evil.example",
    "null",
    "",
    "http://debut.example",
    "https://debut.example:8443",
    "https://debut.example.evil.example",
    "https://debut.example/",
    "HTTPS://DEBUT.EXAMPLE",
  ])("refuses %j", (origin) => {
    expect(asked({ origin })).toBe(false);
  });

  it("never believes a forwarded host", () => {
    const forged = { origin: "https://evil.example", host: "evil.example", "x-forwarded-host": "evil.example" };
    expect(asked(forged)).toBe(false);
    expect(asked({ ...forged, "x-forwarded-host": "debut.example", host: "debut.example" })).toBe(false);
  });

  it("refuses our own origin when the browser says that another site sent it", () => {
    expect(asked({ origin: OWN, "sec-fetch-site": "cross-site" })).toBe(false);
  });
});
