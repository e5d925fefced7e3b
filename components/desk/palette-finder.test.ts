import { afterEach, describe, expect, it, vi } from "vitest";
import type { DeskFoundView } from "@/lib/data/desk/find-records";
import { paletteFinder } from "./palette-finder";

const PLACES = [
  { href: "/edit", name: "Desk" },
  { href: "/edit/capture", name: "Capture a text" },
  { href: "sign-out", name: "Sign out" },
];
const find = paletteFinder(PLACES);
const ask = async (typed: string) =>
  (await find(typed, new AbortController().signal)).map(({ id, text }) => [id, text]);

function answering(found: readonly DeskFoundView[]) {
  const fetched = vi.fn(async () => Response.json(found));
  vi.stubGlobal("fetch", fetched);
  return fetched;
}

afterEach(() => void vi.unstubAllGlobals());

describe("what may be meant anywhere on the desk", () => {
  it("is everything that can be done, before a record can be", async () => {
    const fetched = answering([]);
    expect(await ask("")).toEqual(PLACES.map(({ href, name }) => [href, name]));
    expect(await ask("s")).toEqual([
      ["/edit", "Desk"],
      ["sign-out", "Sign out"],
    ]);
    expect(fetched).not.toHaveBeenCalled();
  });

  it("is what can be done, then records, each with its page on the desk", async () => {
    answering([
      { kind: "device", slug: "xiaomi-12s-ultra", name: "Xiaomi 12S Ultra", brand: "Xiaomi", by: "thor" },
      { kind: "brand", slug: "xiaomi", name: "Xiaomi", brand: null, by: null },
      { kind: "market", code: "DE", name: "Germany" },
      { kind: "source", slug: "the-text", name: "The Text", of: "press" },
    ]);
    expect(await ask("text")).toEqual([
      ["/edit/capture", "Capture a text"],
      ["/edit/devices/xiaomi-12s-ultra", "Xiaomi 12S Ultra"],
      ["/edit/brands/xiaomi", "Xiaomi"],
      ["/edit/markets/DE", "Germany"],
      ["/edit/sources/the-text", "The Text"],
    ]);
  });

  it("is what can be done, where nobody answers", async () => {
    vi.stubGlobal(
      "fetch",
      vi.fn(async () => Promise.reject(new TypeError("no network"))),
    );
    expect(await ask("desk")).toEqual([["/edit", "Desk"]]);
    vi.stubGlobal(
      "fetch",
      vi.fn(async () => new Response("", { status: 401 })),
    );
    expect(await ask("out")).toEqual([["sign-out", "Sign out"]]);
  });
});
