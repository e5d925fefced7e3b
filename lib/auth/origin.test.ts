import { describe, expect, it } from "vitest";
import { isForeign, isOwnOrigin, withoutForgedHost } from "@/lib/auth/origin";

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

describe("isForeign", () => {
  const foreign = (headers: Record<string, string>) => isForeign(new Headers(headers), OWN);
  const host = "debut.example";

  it("is another site's write, whatever host it claims to have been forwarded from", () => {
    expect(foreign({ host, origin: "https://evil.example" })).toBe(true);
    expect(foreign({ host, origin: "https://evil.example", "x-forwarded-host": "evil.example" })).toBe(true);
    expect(foreign({ host, origin: `https://${host}.evil.example` })).toBe(true);
    expect(foreign({ host, origin: "null" })).toBe(true);
    expect(foreign({ host, origin: "" })).toBe(true);
  });

  it("is one without an origin that the browser says is from elsewhere", () => {
    expect(foreign({ host, "sec-fetch-site": "cross-site" })).toBe(true);
    expect(foreign({ host, "sec-fetch-site": "same-site" })).toBe(true);
    expect(foreign({ host, origin: OWN, "sec-fetch-site": "cross-site" })).toBe(true);
  });

  it("is not our own, nor who opened us under another name: the gate tells them why they may not write", () => {
    expect(foreign({ host, origin: OWN })).toBe(false);
    expect(foreign({ host, origin: OWN, "x-forwarded-host": "evil.example" })).toBe(false);
    expect(foreign({ host: "127.0.0.1:3000", origin: "http://127.0.0.1:3000" })).toBe(false);
    expect(foreign({ host })).toBe(false);
  });
});

describe("withoutForgedHost", () => {
  const told = (headers: Record<string, string>) =>
    withoutForgedHost(new Headers(headers), OWN).get("x-forwarded-host");

  it("tells our own host where the origin is ours, whatever was claimed, and else none", () => {
    expect(told({ origin: OWN })).toBe("debut.example");
    expect(told({ origin: OWN, "x-forwarded-host": "evil.example" })).toBe("debut.example");
    expect(told({ origin: "http://127.0.0.1:3000", "x-forwarded-host": "127.0.0.1:3000" })).toBeNull();
    expect(told({ "x-forwarded-host": "debut.example" })).toBeNull();
  });
});
