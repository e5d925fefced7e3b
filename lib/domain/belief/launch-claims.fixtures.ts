import { brand, claim, launch } from "../claim/claim.fixtures";
import type { LaunchStatus, Subject } from "../claim/claim";
import { day } from "../window/day";
import { dayWindow } from "../window/make-window";
import type { Window } from "../window/window";
import { asOf } from "./facts.fixtures";

// What Xiaomi says of the launch of the 12S, planned for 4 July 2022.

export type Told = Parameters<typeof claim>[2];
export const SHOW = launch("l-12s");
export const source = brand("xiaomi");
export const on = (date: string) => dayWindow(day(date));
export const at = (subject: Subject, window: Window, told: Told = {}) =>
  claim(subject, { property: "launch-window", window }, { source, ...told });
export const status = (is: LaunchStatus, told: Told = {}) =>
  claim(SHOW, { property: "launch-status", status: is }, { source, ...told });
export const shows = (member: Subject, told: Told = {}, of = SHOW) =>
  claim(of, { property: "line-up", member }, { source, ...told });
export const planned = at(SHOW, on("2022-07-04"));
export const LATER = asOf("2022-12-31");
