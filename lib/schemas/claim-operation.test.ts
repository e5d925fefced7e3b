import { describe, expect, it } from "vitest";
import type { Result } from "@/lib/domain/fault";
import { readEvidence, readRank, readSubject, readVerdict } from "./claim-operation";

const ID = "0190f5fe-7c00-7a00-8000-00000000000a";
const faultsOf = (read: Result<unknown>) => (read.ok ? [] : read.faults.map(({ field, code }) => `${field} ${code}`));

describe("a rank and a verdict", () => {
  it("are words of the trade", () => {
    expect(readRank("preferred")).toEqual({ ok: true, value: "preferred" });
    expect(readVerdict("partial")).toEqual({ ok: true, value: "partial" });
  });

  it.each([
    [readRank(""), "rank required"],
    [readRank("best"), "rank not-a-choice"],
    [readVerdict(""), "verdict required"],
    [readVerdict("Hit"), "verdict not-a-choice"],
  ])("are refused where they are none: %#", (read, fault) => {
    expect(faultsOf(read)).toEqual([fault]);
  });
});

describe("where a claim is to be filed", () => {
  it("is a kind of record and an id", () => {
    expect(readSubject(`series:${ID.toUpperCase()}`)).toEqual({ ok: true, value: { kind: "series", id: ID } });
  });

  it.each(["", "device", "device:", `phone:${ID}`, `device:${ID}:x`, "device:1"])("is not %j", (text) => {
    expect(faultsOf(readSubject(text))).toEqual([text === "" ? "to required" : "to not-a-choice"]);
  });
});

describe("evidence", () => {
  it("is a claim, a page, or both", () => {
    expect(readEvidence({ claimId: ID, url: "" })).toEqual({ ok: true, value: { claimId: ID, url: null } });
    const both = { claimId: ID, url: "https://example.org/a" };
    expect(readEvidence({ ...both, url: " https://EXAMPLE.org/a " })).toEqual({ ok: true, value: both });
  });

  it.each([
    [{}, ["evidence.url required"]],
    [{ url: "javascript:alert(1)" }, ["evidence.url not-a-link"]],
    [{ claimId: "x", url: "ftp://example.org" }, ["evidence.claimId not-a-choice", "evidence.url not-a-link"]],
  ])("is refused where it is none: %o", (typed, faults) => {
    expect(faultsOf(readEvidence(typed))).toEqual(faults);
  });
});
