import { beforeAll, describe, expect, it, vi } from "vitest";
import { getDevice } from "@/lib/data/device/get-device";
import type { DeviceView } from "@/lib/data/device/device-view";
import { asStated } from "@/lib/data/ledger/as-of";
import { db } from "@/lib/db/client";
import { recordId } from "@/lib/db/record-id";
import { day } from "@/lib/domain/window/day";
import { seed } from "@/prisma/seed";

const clock = vi.hoisted(() => ({ day: "2022-06-28" }));

vi.mock("next/cache", () => ({ unstable_cache: (load: () => Promise<unknown>) => load }));
vi.mock("@/lib/clock", () => ({
  machineNow: () => new Date(),
  now: () => new Date(`${clock.day}T12:00:00Z`),
  today: () => clock.day,
  todayIn: () => clock.day,
}));

beforeAll(async () => {
  await seed();
});

async function pageOf(slug: string, on: string): Promise<DeviceView> {
  clock.day = on;
  const page = await getDevice(slug, asStated(day(on)));
  if (page.found !== "here") throw new Error(`${slug}: ${page.found}`);
  return page.view;
}

const inMarket = ({ availability }: DeviceView, code: string) =>
  availability.rows.find(({ markets }) => markets.some((market) => market.code === code));

describe("the Xiaomi 12S Ultra on 28 June 2022", () => {
  it("is shown on 4 July, as Xiaomi officially says", async () => {
    const { announcement } = await pageOf("xiaomi-12s-ultra", "2022-06-28");
    expect(announcement).toMatchObject({ due: "upcoming", status: "planned", launch: { slug: "xiaomi-12s-launch" } });
    expect(announcement.when).toMatchObject({
      certainty: "official",
      window: { precision: "minute", earliest: "2022-07-04", timeZone: "Asia/Shanghai" },
      deciding: {
        claim: { source: { name: "Xiaomi" }, document: { url: expect.stringContaining("https://") as string } },
      },
    });
  });

  it("is announced for China, and unlikely outside it by a leak that the press' hint speaks against", async () => {
    const device = await pageOf("xiaomi-12s-ultra", "2022-06-28");
    expect(device.availability.rows.map(({ markets: [first] }) => first?.code)).toEqual(["CN", "international"]);
    expect(inMarket(device, "CN")).toMatchObject({ answer: "announced", basis: { certainty: "official" } });
    const abroad = inMarket(device, "international");
    expect(abroad).toMatchObject({ answer: "unlikely", basis: { certainty: "rumored" } });
    expect(abroad?.basis.deciding?.claim).toMatchObject({
      source: { name: "Snoopytech (@_snoopytech_)" },
      document: { url: "https://twitter.com/_snoopytech_" },
    });
    expect(abroad?.basis.dissenting.map(({ claim }) => [claim.source.name, claim.wording])).toEqual([
      ["SomagNews", "speculates"],
    ]);
    expect(device.availability.imports).toMatchObject([
      { possible: true, market: { code: "international", home: "CN" } },
    ]);
  });

  it("is known by the name that replaced the rumored one", async () => {
    const { ref, names, moves } = await pageOf("xiaomi-12s-ultra", "2022-06-28");
    expect(ref.name).toBe("Xiaomi 12S Ultra");
    expect(names.formerly.map(({ text }) => text)).toEqual(["Xiaomi 12 Ultra"]);
    expect(moves.filter(({ kind }) => kind === "renamed")).toHaveLength(1);
    const [later] = (await pageOf("xiaomi-12s-ultra", "2026-11-22")).moves.filter(({ kind }) => kind === "renamed");
    expect([later?.day, later?.after?.statedTo]).toEqual(["2022-06-28", "2022-06-28"]);
  });

  it("tells nothing that was stated later, and that nobody has said when it can be bought or what it costs", async () => {
    const { ledger, unknown } = await pageOf("xiaomi-12s-ultra", "2022-06-28");
    expect(ledger.claims.length).toBe(ledger.total);
    expect(ledger.claims.filter(({ statedTo }) => statedTo > "2022-06-28")).toEqual([]);
    expect(unknown).toEqual(["sale", "price"]);
  });

  it("is plain data, the same after a stay in the cache", async () => {
    const device = await pageOf("xiaomi-12s-ultra", "2022-06-28");
    expect(JSON.parse(JSON.stringify(device))).toEqual(device);
  });
});

describe("as the days pass", () => {
  it("the launch is due when its day has passed without word, and settled when there is word", async () => {
    expect((await pageOf("google-pixel-7", "2022-06-28")).announcement).toMatchObject({
      due: "upcoming",
      when: { window: { precision: "season" } },
    });
    expect((await pageOf("xiaomi-12s-ultra", "2022-07-04")).announcement.due).toBe("settled");
    expect((await pageOf("xiaomi-12s-ultra", "2026-11-22")).announcement.status).toBe("held");
  });

  it("the brand's own word excludes it from abroad, and the history stays", async () => {
    const device = await pageOf("xiaomi-12s-ultra", "2026-11-22");
    expect(inMarket(device, "CN")).toMatchObject({ answer: "available", prices: [{ price: { low: "5999.00" } }] });
    expect(inMarket(device, "international")).toMatchObject({ answer: "excluded", basis: { certainty: "official" } });
    const announced = device.moves.filter(({ topic }) => topic === "announcement");
    expect(announced.map(({ kind, day: on }) => [on, kind])).toEqual([
      ["2022-06-28", "narrowed"],
      ["2022-05-23", "postponed"],
      ["2022-03-08", "postponed"],
      ["2022-01-03", "stated"],
    ]);
  });

  it("a phone that nobody had spoken of has no page yet", async () => {
    clock.day = "2022-06-28";
    expect(await getDevice("xiaomi-12t", asStated(day("2022-06-28")))).toEqual({ found: "nothing" });
    clock.day = "2022-10-04";
    expect((await getDevice("xiaomi-12t", asStated(day("2022-10-04")))).found).toBe("here");
    expect(await getDevice("xiaomi-12t", asStated(day("2022-06-28")))).toMatchObject({
      found: "silent",
      ref: { slug: "xiaomi-12t", name: "Xiaomi 12T" },
    });
  });

  it("tells what one claim says of a group once, whichever markets it answers for", async () => {
    const { moves } = await pageOf("xiaomi-12t", "2026-11-22");
    const said = moves.filter(({ topic, kind }) => topic === "availability" && kind === "stated");
    const byPress = said.filter(({ after }) => after?.source.name === "SomagNews");
    expect(byPress.map(({ day: on }) => on)).toEqual(["2022-06-28"]);
    expect(new Set(said.map(({ by }) => by?.id)).size).toBe(said.length);
  });

  it("a phone whose own launch is canceled says so, who says so, and what had been set", async () => {
    const { announcement, moves } = await pageOf("xiaomi-18-ultra", "2026-11-22");
    expect(announcement).toMatchObject({
      status: "canceled",
      statusBasis: { certainty: "rumored", deciding: { claim: { source: { name: "Kartikey Singh" } } } },
      launch: { slug: "xiaomi-18-ultra-launch" },
      when: { window: { precision: "month", latest: "2026-12-31" } },
    });
    expect(moves.some(({ topic, kind }) => topic === "announcement" && kind === "canceled")).toBe(true);
  });

  it("a canceled phone is promised to no market, and leaves nothing to be said", async () => {
    const ultra = await pageOf("xiaomi-18-ultra", "2026-11-22");
    const cmf = await pageOf("cmf-phone-3-pro", "2026-11-22");
    const rows = [ultra, cmf].map(({ availability }) =>
      availability.rows.map(({ markets, answer, basis }) => [
        markets.map(({ code }) => code).join("+"),
        answer,
        basis.certainty,
        basis.deciding?.claim.source.name,
      ]),
    );
    expect(rows).toEqual([
      [["everywhere", "excluded", "rumored", "Kartikey Singh"]],
      [["everywhere", "excluded", "official", "Nothing"]],
    ]);
    expect(cmf.announcement).toMatchObject({ status: "canceled", due: "settled" });
    expect([ultra.ref.name, ultra.unknown, cmf.unknown]).toEqual(["Xiaomi 18 Ultra", [], []]);
  });

  it("is no surer of a phone's date than that the launch shows it, and names who says so", async () => {
    const { announcement } = await pageOf("apple-iphone-18-pro", "2026-11-22");
    expect(announcement).toMatchObject({
      due: "overdue",
      when: { certainty: "rumored", deciding: { certainty: "official", claim: { source: { name: "Apple" } } } },
      shownBasis: { certainty: "rumored", deciding: { claim: { source: { name: "GSMArena" } } } },
    });
  });

  it("a phone without a name has a page without one", async () => {
    const device = await pageOf("oneplus-10t", "2022-06-28");
    expect(device.ref.name).toBeNull();
    expect(device.unknown).toContain("name");
    expect((await pageOf("oneplus-10t", "2022-07-20")).ref.name).toBe("OnePlus 10T");
  });
});

describe("what was recorded wrongly", () => {
  it("a date that was taken back is told as withdrawn, with the source that had said it", async () => {
    const { id: subjectId } = await db.launchEvent.findUniqueOrThrow({ where: { slug: "xiaomi-12t-launch" } });
    const claims = await db.claim.findMany({ where: { subjectId, property: "launch_window" } });
    const effectiveOn = new Date("2022-10-05T00:00:00Z");
    await db.claimOp.createMany({
      data: claims.map(({ id }) => ({ id: recordId(), claimId: id, kind: "withdraw", why: "a test", effectiveOn })),
    });
    const before = await pageOf("xiaomi-12t", "2022-10-04");
    expect(before.announcement.withdrawn).toBeNull();
    const { announcement } = await pageOf("xiaomi-12t", "2022-10-06");
    expect(announcement.when.window).toBeNull();
    expect(announcement.withdrawn).toMatchObject({ source: { name: "Xiaomi" }, withdrawn: true });
  });

  it("a struck claim leaves the page; a withdrawn one stays, marked, and decides nothing", async () => {
    const [leak] = await db.claim.findMany({ where: { source: { slug: "snoopytech" }, stance: "denies" } });
    const id = leak?.id ?? "";
    const abroadBy = async (kind: "strike" | "withdraw") => {
      const effectiveOn = new Date("2022-06-28T00:00:00Z");
      await db.$transaction(async (tx) => {
        await tx.claimOp.create({ data: { id: recordId(), claimId: id, kind, why: "a test", effectiveOn } });
      });
      return pageOf("xiaomi-12s-ultra", "2022-06-29");
    };
    const withdrawn = await abroadBy("withdraw");
    expect(inMarket(withdrawn, "international")?.basis.deciding?.claim.wording).toBe("speculates");
    expect(withdrawn.ledger.claims.find((claim) => claim.id === id)).toMatchObject({ withdrawn: true });
    const struck = await abroadBy("strike");
    expect(struck.ledger.claims.find((claim) => claim.id === id)).toBeUndefined();
    expect(JSON.stringify(struck)).not.toContain(id);
  });
});

describe("addresses", () => {
  it("an invented one leads nowhere", async () => {
    for (const slug of ["no-such-phone", "Xiaomi-12S", "x".repeat(200), "a--b", "..", "%00"]) {
      expect(await getDevice(slug, asStated(day("2022-06-28"))), slug).toEqual({ found: "nothing" });
    }
  });

  it("an old one and a duplicate's lead to the one that is left", async () => {
    const kept = await db.device.findUniqueOrThrow({ where: { slug: "xiaomi-12s-ultra" } });
    await db.slugRedirect.create({ data: { kind: "device", slug: "xiaomi-12-ultra", subjectId: kept.id } });
    await db.device.update({ where: { slug: "xiaomi-12s" }, data: { mergedIntoId: kept.id } });
    const moved = { found: "moved", slug: "xiaomi-12s-ultra" };
    expect(await getDevice("xiaomi-12-ultra", asStated(day("2022-06-28")))).toEqual(moved);
    expect(await getDevice("xiaomi-12s", asStated(day("2022-06-28")))).toEqual(moved);
  });
});
