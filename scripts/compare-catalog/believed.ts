import type { Belief, Clocks } from "@/lib/domain/belief/belief";
import { believe } from "@/lib/domain/belief/believe";
import { indexClaims, type ClaimIndex } from "@/lib/domain/belief/claim-index";
import { deviceWindow } from "@/lib/domain/belief/device-window";
import { firstWindow } from "@/lib/domain/belief/first-window";
import { ask } from "@/lib/domain/belief/questions";
import type { Claim, NameKind, Subject } from "@/lib/domain/claim/claim";
import { answerForMarket } from "@/lib/domain/market/answer-for-market";
import type { MarketCode } from "@/lib/domain/market/market";
import type { MarketAnswer } from "@/lib/domain/market/market-answer";
import { compareWindows } from "@/lib/domain/window/order-windows";
import { overlaps } from "@/lib/domain/window/overlap";
import type { Day, Window } from "@/lib/domain/window/window";
import { CATALOG } from "@/prisma/catalog/catalog";
import { CATALOG_FACTS as facts } from "@/prisma/catalog/facts-of-catalog";
import { sourceId } from "@/prisma/catalog/ids";
import type { CatalogClaim } from "@/prisma/catalog/saying";
import { toClaim } from "@/prisma/catalog/to-claim";

/** A window that is believed, with the market it is for (null: none was said). */
export interface BelievedWindow {
  readonly window: Window;
  readonly market: MarketCode | null;
  readonly belief: Belief;
}

const DATED = ["launch-window", "sale-window", "preorder-window"] as const;
type Dated = (typeof DATED)[number];

/** What the catalog's claims add up to on a day, without a database. */
export class Believed {
  readonly index: ClaimIndex;
  readonly clocks: Clocks;
  readonly #sources = new Map(CATALOG.sources.map((source) => [sourceId(source), source.name]));

  constructor(today: Day) {
    const recordedAt = `${today}T00:00:00Z`;
    this.index = indexClaims(CATALOG.claims.map((claim) => ({ ...toClaim(claim), recordedAt, operations: [] })));
    this.clocks = { statedBy: today, recordedBy: null };
  }

  sourceOf(claim: Claim): string {
    return this.#sources.get(claim.source.id) ?? "nobody";
  }

  /** Whether the source of this slug made the claim. */
  isBy(claim: Claim, slug: string | null): boolean {
    return CATALOG.sources.find((source) => source.slug === slug)?.name === this.sourceOf(claim);
  }

  announced(subject: Subject): Belief {
    return subject.kind === "launch"
      ? firstWindow(subject, this.index, facts, this.clocks)
      : deviceWindow(subject, this.index, facts, this.clocks).window;
  }

  /** The days of sale by market, the first to come first. */
  sales(subject: Subject): BelievedWindow[] {
    const markets = new Set(spokenOf(subject).flatMap((one) => this.#marketsIn(one, "sale-window")));
    const found = [...markets].flatMap((market) => {
      const belief = believe(ask(subject, "sale-window", { market }), this.index, facts, this.clocks);
      return belief.value?.property === "sale-window" ? [{ window: belief.value.window, market, belief }] : [];
    });
    return found.sort((a, b) => compareWindows(a.window, b.window));
  }

  /** Whatever is dated of it, and of the launches that show it: announcements, orders, sales, in each market. */
  dated(subject: Subject): Belief[] {
    return this.#about(subject).flatMap((one) =>
      DATED.flatMap((property) =>
        this.#marketsIn(one, property).map((market) =>
          believe(ask(one, property, { market }), this.index, facts, this.clocks),
        ),
      ),
    );
  }

  inMarket(subject: Subject, market: MarketCode): MarketAnswer {
    return answerForMarket(subject, market, this.index, facts, this.clocks);
  }

  /** A claim, believed or not, that dates it or a launch that shows it within this window. */
  claimWithin(window: Window, subject: Subject, properties: readonly Dated[]): Claim | null {
    const claims = this.#about(subject).flatMap((one) =>
      properties.flatMap((property) => this.index.about(one, property)),
    );
    return claims.find((claim) => isWithin(claim, window)) ?? null;
  }

  /** The claims that give a phone this model number or codename. */
  named(text: string, kind: NameKind): CatalogClaim[] {
    const sought = text.toLowerCase();
    return CATALOG.claims.filter(
      ({ fact }) => fact.property === "name" && fact.kind === kind && fact.text.toLowerCase() === sought,
    );
  }

  #about(subject: Subject): Subject[] {
    const members = spokenOf(subject);
    return [
      ...members,
      ...members.flatMap((one) => this.index.lineUpsNaming(one).map(({ subject: launch }) => launch)),
    ];
  }

  #marketsIn(subject: Subject, property: Dated): (MarketCode | null)[] {
    return [...new Set(this.index.about(subject, property).map(({ market }) => market))];
  }
}

/** A device and its series, whose claims hold for it; anything else by itself. */
function spokenOf(subject: Subject): Subject[] {
  const series = facts.seriesOf.get(subject.id);
  return series === undefined ? [subject] : [subject, { kind: "series", id: series }];
}

function isWithin({ stance, value }: Claim, window: Window): boolean {
  return stance === "asserts" && "window" in value && value.window.latest !== null && overlaps(value.window, window);
}
