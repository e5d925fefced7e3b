import { beforeAll, describe, expect, it, vi } from "vitest";
import { threeAlphasAndABeta, TODAY } from "@/lib/data/compare/compare.fixtures";
import { resolveCompared } from "@/lib/data/compare/resolve-compared";
import { asStated } from "@/lib/data/ledger/as-of";
import { db } from "@/lib/db/client";

vi.mock("next/cache", () => ({ unstable_cache: (load: () => Promise<unknown>) => load }));
vi.mock("@/lib/clock", async (load) => ({
  ...(await load<object>()),
  today: () => "2022-07-10",
  todayIn: () => "2022-07-10",
}));

beforeAll(threeAlphasAndABeta);

async function resolve(...typed: string[]) {
  const { phones, open, left } = await resolveCompared(
    typed.map((text) => ({ typed: text, sought: text, fault: null })),
    asStated(TODAY),
  );
  return { slugs: phones.map(({ ref }) => ref.slug), open, left };
}

describe("a phone is found", () => {
  it.each([
    ["its address", "alpha-one"],
    ["its name", "Alpha One"],
    ["its name without spaces, in other letters", "ALPHAone"],
    ["the address of its page", "https://debut.example/devices/alpha-one?asOf=2022-07-01#markets"],
  ])("by %s", async (_, typed) => {
    expect(await resolve(typed)).toEqual({ slugs: ["alpha-one"], open: [], left: [] });
  });

  it("by a codename that is its own", async () => {
    expect(await resolve("Meteor")).toEqual({ slugs: ["alpha-two"], open: [], left: [] });
  });

  it("by an old address", async () => {
    const { id } = await db.device.findUniqueOrThrow({ where: { slug: "alpha-three" } });
    await db.slugRedirect.create({ data: { kind: "device", slug: "alpha-trois", subjectId: id } });
    expect((await resolve("alpha-trois")).slugs).toEqual(["alpha-three"]);
  });

  it("by the name that it bears, though another was rumored under it", async () => {
    expect((await resolve("Beta One")).slugs).toEqual(["beta-one"]);
  });
});

describe("a name that settles nothing is kept, with what may be meant", () => {
  // "One" is the name of either without its brand.
  it.each(["Comet", "One"])("where two phones share it: %s", async (typed) => {
    const { slugs, open } = await resolve(typed, "alpha-two");
    expect(slugs).toEqual(["alpha-two"]);
    expect(open).toMatchObject([{ typed, fault: null, shared: true }]);
    const [one] = open;
    const choices = one?.fault === null ? one.choices.map(({ ref }) => ref.slug) : [];
    expect(choices.sort()).toEqual(["alpha-one", "beta-one"]);
  });

  it("where it is only the beginning of names", async () => {
    const { slugs, open } = await resolve("alpha t");
    expect([slugs, open]).toMatchObject([[], [{ typed: "alpha t", shared: false }]]);
    const [one] = open;
    const choices = one?.fault === null ? one.choices.map(({ ref }) => [ref.kind, ref.slug]) : [];
    expect(choices.sort()).toEqual([
      ["device", "alpha-three"],
      ["device", "alpha-two"],
    ]);
  });

  it("where nobody goes by it, or it is none", async () => {
    expect((await resolve("qqqqqq")).open).toEqual([{ typed: "qqqqqq", fault: null, shared: false, choices: [] }]);
    const fault = { code: "wordless" } as const;
    const { open } = await resolveCompared([{ typed: "?!", sought: "", fault }], asStated(TODAY));
    expect(open).toEqual([{ typed: "?!", fault }]);
  });
});

describe("no more than four", () => {
  it("tells a phone once, by however many names it is asked for", async () => {
    const { slugs, left } = await resolve("alpha-two", "meteor", "Alpha Two", "alpha-one", "alpha-two");
    expect([slugs, left]).toEqual([["alpha-two", "alpha-one"], []]);
  });

  it("keeps the order, and says what is left out", async () => {
    const asked = ["beta-one", "qqqqqq", "alpha-two", "alpha-one", "alpha-three", "Nothing", "beta-one"];
    const { slugs, open, left } = await resolve(...asked);
    expect(slugs).toEqual(["beta-one", "alpha-two", "alpha-one"]);
    expect(open.map(({ typed }) => typed)).toEqual(["qqqqqq"]);
    expect(left).toEqual(["alpha-three", "Nothing"]);
  });

  it("looks no further, however many spellings of one name there are", async () => {
    const spellings = Array.from({ length: 40 }, (_, count) => `Alpha${" ".repeat(count + 1)}One`);
    const { slugs, left } = await resolve(...spellings);
    expect(slugs).toEqual(["alpha-one"]);
    expect(left).toHaveLength(32);
  });
});
