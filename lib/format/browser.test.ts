import { expect, it } from "vitest";
import { formatBrowser } from "./browser";

const GECKO = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";
const WEBKIT = "AppleWebKit/537.36 (KHTML, like Gecko)";

it.each([
  [GECKO, "Firefox on Linux"],
  [`Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${WEBKIT} Chrome/140.0 Safari/537.36 Edg/140.0`, "Edge on Windows"],
  [`Mozilla/5.0 (Linux; Android 16; Pixel 10) ${WEBKIT} Chrome/140.0 Mobile Safari/537.36`, "Chrome on Android"],
  [`Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) ${WEBKIT} Version/19.0 Safari/604.1`, "Safari on iPhone"],
  [`Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) ${WEBKIT} Version/19.0 Safari/605.1.15`, "Safari on macOS"],
  ["curl/8.14.1 (Linux)", "a browser on Linux"],
  ["<script>alert(1)</script>", "an unknown browser"],
  ["", "an unknown browser"],
  [null, "an unknown browser"],
])("%j is %s", (userAgent, told) => {
  expect(formatBrowser(userAgent)).toBe(told);
});
