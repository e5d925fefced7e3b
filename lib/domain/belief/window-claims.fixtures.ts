import { claim, device } from "../claim/claim.fixtures";
import type { Claim } from "../claim/claim";
import { day } from "../window/day";
import { dayWindow } from "../window/make-window";
import type { Window } from "../window/window";
import type { Belief, Clocks } from "./belief";
import { believe } from "./believe";
import { asOf, facts } from "./facts.fixtures";
import { ask } from "./questions";

/** The device that window claims are about, unless a test says otherwise. */
export const SUBJECT = device("12s");
const AFTER_ALL = asOf("2023-12-31");

export type Told = Parameters<typeof claim>[2];

/** A claim that the device is announced in this window. */
export const at = (window: Window, told: Told = {}, subject = SUBJECT): Claim =>
  claim(subject, { property: "launch-window", window }, told);

export const on = (date: string): Window => dayWindow(day(date));

export const believed = (claims: readonly Claim[], clocks: Clocks = AFTER_ALL, subject = SUBJECT): Belief =>
  believe(ask(subject, "launch-window"), claims, facts, clocks);

/** The id of the claim that decides, null if none does. */
export const decides = (claims: readonly Claim[], clocks: Clocks = AFTER_ALL): string | null =>
  believed(claims, clocks).deciding?.claim.id ?? null;

export const ids = (list: readonly { claim: Claim }[]): string[] => list.map((one) => one.claim.id);
