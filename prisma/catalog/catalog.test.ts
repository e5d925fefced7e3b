import { describe, expect, it } from "vitest";
import { claimFaults } from "@/lib/domain/claim/claim-faults";
import { day } from "@/lib/domain/window/day";
import { CATALOG, SUBJECTS } from "./catalog";
import type { SubjectEntry } from "./entries";
import { catalogId, subjectId } from "./ids";
import { COUNTRIES, GROUPS } from "./markets";
import type { CatalogClaim } from "./saying";
import { claimLabel, toClaim } from "./to-claim";

/** The day the facts we ship were last looked through. Nothing in them can have been said later. */
const COMPILED = day("2026-11-22");

const twice = <T>(items: readonly T[]) => items.filter((item, index) => items.indexOf(item) !== index);
const key = ({ kind, slug }: SubjectEntry) => `${kind} ${slug}`;

function entriesIn({ subject, fact }: CatalogClaim): SubjectEntry[] {
  if (fact.property === "line-up") return [subject, fact.member];
  if (fact.property === "lineage") return [subject, fact.of];
  return [subject];
}

describe("the catalog", () => {
  it("says nothing that a claim cannot say", () => {
    const faulty = CATALOG.claims.flatMap((claim) =>
      claimFaults(toClaim(claim), { today: COMPILED }).map((fault) => `${claimLabel(claim)}: ${fault}`),
    );
    expect(faulty).toEqual([]);
  });

  it("lists every brand, series, device and launch that its claims and its records name", () => {
    const listed = new Set(SUBJECTS.map(key));
    const named = [
      ...CATALOG.claims.flatMap(entriesIn),
      ...[...CATALOG.series, ...CATALOG.devices, ...CATALOG.launches].map(({ brand }) => brand),
      ...CATALOG.devices.flatMap(({ series }) => series ?? []),
      ...CATALOG.brands.flatMap(({ parent }) => parent ?? []),
      ...CATALOG.sources.flatMap(({ brand }) => brand ?? []),
    ];
    expect(named.map(key).filter((name) => !listed.has(name))).toEqual([]);
  });

  it("gives every record an address and a name of its own", () => {
    expect(twice(SUBJECTS.map(key))).toEqual([]);
    expect(twice(CATALOG.sources.map(({ slug }) => slug))).toEqual([]);
    expect(twice(CATALOG.sources.map(({ name }) => name))).toEqual([]);
    const slugs = [...SUBJECTS, ...CATALOG.sources].map(({ slug }) => slug);
    expect(slugs.filter((slug) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug))).toEqual([]);
  });

  it("makes no claim twice", () => {
    const labels = new Map(CATALOG.claims.map((claim) => [toClaim(claim).id, claimLabel(claim)]));
    const repeated = twice(CATALOG.claims.map((claim) => toClaim(claim).id)).map((id) => labels.get(id));
    expect(repeated).toEqual([]);
  });

  it("says something of every device and launch", () => {
    const spokenOf = new Set(CATALOG.claims.flatMap(entriesIn).map(key));
    const silent = [...CATALOG.devices, ...CATALOG.launches].filter((entry) => !spokenOf.has(key(entry)));
    expect(silent.map(key)).toEqual([]);
  });

  it("holds enough to judge by: brands, series, phones and launches of the years since 2021", () => {
    const { brands, series, devices, launches } = CATALOG;
    expect(brands.length).toBeGreaterThanOrEqual(15);
    expect(series.length).toBeGreaterThanOrEqual(40);
    expect(devices.length).toBeGreaterThanOrEqual(150);
    expect(launches.length).toBeGreaterThanOrEqual(80);
  });

  it("takes two strangers for one nowhere", () => {
    const names = new Map(CATALOG.claims.map(({ source }) => [source.slug, source.name]));
    const others = CATALOG.claims.filter(({ source }) => names.get(source.slug) !== source.name);
    expect(others.map(claimLabel)).toEqual([]);
  });

  it("has every phone named by somebody, or shown somewhere: lists go by that", () => {
    const named = CATALOG.claims.filter(({ fact }) => fact.property === "name").map(({ subject }) => key(subject));
    const shown = CATALOG.claims.flatMap(({ fact }) => (fact.property === "line-up" ? [key(fact.member)] : []));
    const known = new Set([...named, ...shown]);
    expect(CATALOG.devices.map(key).filter((device) => !known.has(device))).toEqual([]);
  });

  it("quotes in few words", () => {
    const long = CATALOG.claims.filter(({ said }) => said.split(" ").length > 15 || said.trim() === "");
    expect(long.map(claimLabel)).toEqual([]);
  });

  it("links to http(s) addresses only", () => {
    expect(CATALOG.links.filter((link) => new URL(link).protocol !== "https:")).toEqual([]);
  });
});

describe("markets", () => {
  it("are the 249 countries of ISO 3166-1, each once", () => {
    expect(COUNTRIES).toHaveLength(249);
    expect(twice(COUNTRIES)).toEqual([]);
  });

  it("have groups without a member twice, the Union within Europe", () => {
    for (const { members } of GROUPS) expect(twice<string>(members)).toEqual([]);
    const [europe, union] = GROUPS;
    expect(union.members).toHaveLength(27);
    expect(union.members.filter((code) => !europe.members.some((member) => member === code))).toEqual([]);
  });
});

describe("the parts of the world", () => {
  const members = (code: string): readonly string[] => GROUPS.find((group) => group.code === code)?.members ?? [];
  const parts = ["europe", "asia", "africa", "north-america", "latin-america"].map(members);

  it("have no country in common, and leave out only Oceania and the far islands", () => {
    expect(twice(parts.flat())).toEqual([]);
    const elsewhere = COUNTRIES.filter(
      (code) => !parts.flat().includes(code) && !members("asia-pacific").includes(code),
    );
    expect(elsewhere).toEqual(["AQ", "BM", "BV", "CC", "CX", "GL", "GS", "HM", "IO", "PM", "TF", "UM"]);
  });

  it("hold the groups within them", () => {
    const outside = (inner: string, outer: string) => members(inner).filter((code) => !members(outer).includes(code));
    expect(outside("southeast-asia", "asia")).toEqual([]);
    expect(outside("southeast-asia", "asia-pacific")).toEqual([]);
    expect(outside("middle-east", "asia")).toEqual(["EG"]);
  });
});

describe("ids", () => {
  it("are UUIDs of version 5 and stay the same", () => {
    expect(catalogId("brand:xiaomi")).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(catalogId("brand:xiaomi")).toBe("9cf6ce9f-1d4a-5b26-a2a3-03749ed7a56d");
  });

  it("differ by kind where slugs are the same", () => {
    const twins = SUBJECTS.filter(({ slug }) => slug === "xiaomi-12s");
    expect(new Set(twins.map(subjectId)).size).toBe(2);
  });
});
