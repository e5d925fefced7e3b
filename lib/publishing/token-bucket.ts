export interface BucketRules {
  /** As many at once. */
  readonly burst: number;
  /** And so many a second, in the long run. */
  readonly perSecond: number;
}

/**
 * Lets so much through and no more, whoever asks: told apart by an address that a proxy in front can be made to invent, one
 * visitor would be many. `now` in milliseconds, rising.
 */
export class TokenBucket {
  private tokens: number;
  private filledAt: number | null = null;

  constructor(private readonly rules: BucketRules) {
    this.tokens = rules.burst;
  }

  /** True if one more may pass. */
  take(now: number): boolean {
    const elapsed = Math.max(0, now - (this.filledAt ?? now));
    this.tokens = Math.min(this.rules.burst, this.tokens + (elapsed / 1_000) * this.rules.perSecond);
    this.filledAt = Math.max(now, this.filledAt ?? now);
    if (this.tokens < 1) return false;
    this.tokens -= 1;
    return true;
  }
}
