import { expect, test as base } from "@playwright/test";
import { openSite, type Site, type World } from "./world/site";

interface Options {
  /** What the site's database holds before the first test of a file. */
  world: World;
  /** The day it is on the site. */
  day: string;
  /** A name of its own for a file that must find its world untouched: files of one world, day and name share a site. */
  apart: string;
}

interface Fixtures {
  /** What the browser may complain of in this test: a request that we cut off is told on its console. */
  mayComplain: RegExp | null;
  complaints: void;
}

/** A site for each worker; what the browser complains of fails the test. */
export const test = base.extend<Fixtures, Options & { site: Site }>({
  world: ["before-the-12s", { option: true, scope: "worker" }],
  day: ["2022-06-28", { option: true, scope: "worker" }],
  apart: ["", { option: true, scope: "worker" }],
  site: [
    async ({ world, day }, use) => {
      const site = await openSite(world, day);
      await use(site);
      await site.stop();
    },
    { scope: "worker", timeout: 15 * 60_000 },
  ],
  baseURL: async ({ site }, use) => use(site.origin),
  mayComplain: [null, { option: true }],
  complaints: [
    async ({ context, mayComplain }, use) => {
      const heard: string[] = [];
      const hear = (text: string) => {
        if (!mayComplain?.test(text)) heard.push(text);
      };
      context.on("console", (message) => message.type() === "error" && hear(message.text()));
      context.on("weberror", (error) => hear(error.error().message));
      await use();
      expect(heard, "what the browser complained of").toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
