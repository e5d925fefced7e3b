import { randomUUID } from "node:crypto";
import type { Load } from "@/scripts/bench/measure";
import { inventLaunch } from "@/scripts/drive/invented-launch";
import { openLaunchForm, sendLaunchForm } from "@/scripts/drive/launch-form";
import type { Session } from "@/scripts/drive/session";

const EDITORS = 8;

/** Launches recorded by the real form, by editors at once who send the next one as soon as they are answered. */
export function writeLoad(session: Session): (seconds: number) => Promise<Load> {
  let number = 0;
  return async (seconds) => {
    const form = await openLaunchForm(session);
    const began = performance.now();
    const latencies: number[] = [];
    const record = async () => {
      while (performance.now() - began < seconds * 1000) {
        const sent = performance.now();
        const answer = await sendLaunchForm(session, form, inventLaunch(++number), randomUUID());
        if (!answer.recorded) throw new Error(`a launch was not recorded: ${answer.status} ${answer.said}`);
        latencies.push(performance.now() - sent);
      }
    };
    await Promise.all(Array.from({ length: EDITORS }, record));
    const elapsed = (performance.now() - began) / 1000;
    latencies.sort((a, b) => a - b);
    return { perSecond: latencies.length / elapsed, slow: latencies[Math.ceil(latencies.length * 0.975) - 1] ?? 0 };
  };
}
