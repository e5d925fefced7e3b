import { getCookies } from "better-auth/cookies";
import { describe, expect, it } from "vitest";
import { cookieSettings } from "@/lib/auth/cookie-settings";

const cookiesOf = (origin: string) => getCookies({ baseURL: origin, advanced: cookieSettings(origin) });

describe("the session's cookie", () => {
  it("is bound to this host over https, and out of reach of scripts and of other sites' forms", () => {
    const { name, attributes } = cookiesOf("https://debut.example").sessionToken;
    expect(name).toBe("__Host-debut.session_token");
    expect(attributes).toMatchObject({ secure: true, httpOnly: true, sameSite: "lax", path: "/" });
    // A browser drops a `__Host-` cookie with a domain.
    expect(attributes.domain).toBeUndefined();
  });

  it("has a plain name over http, where a browser would drop the other", () => {
    const { name, attributes } = cookiesOf("http://localhost:3000").sessionToken;
    expect(name).toBe("debut.session_token");
    expect(attributes).toMatchObject({ secure: false, httpOnly: true, sameSite: "lax", path: "/" });
  });

  it.each(["https://debut.example", "http://localhost:3000"])("none of %s is named otherwise", (origin) => {
    const prefix = origin.startsWith("https:") ? "__Host-debut." : "debut.";
    for (const { name } of Object.values(cookiesOf(origin))) expect(name.startsWith(prefix), name).toBe(true);
  });
});
