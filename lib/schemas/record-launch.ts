import { z } from "zod";
import { LAUNCH_STATUSES, WORDINGS } from "@/lib/domain/claim/claim";
import { statusFault } from "@/lib/domain/claim/status-fault";
import { failed, type Result, succeeded } from "@/lib/domain/fault";
import { normalizeName } from "@/lib/domain/name/normalize-name";
import { LONGEST_WINDOW_TEXT, parseWindow } from "@/lib/domain/window/parse-window";
import type { Day } from "@/lib/domain/window/window";
import { checkedSchema, choice } from "./choice";
import { claimSourceSchema } from "./claim-source";
import { addFault, faultsOf, whenFaultless } from "./fault-issue";
import { launchDeviceSchema, type LaunchDeviceInput } from "./launch-device";
import { MAX_TITLE, titleFault } from "./launch-title";
import { optionalLinkSchema } from "./link";
import { statedOnSchema } from "./stated-on";
import { optionalLine, optionalLines, requiredLine, requiredLines } from "./text";

const MAX_DEVICES = 20;
const MAX_SAID = 1000;
const MAX_NOTE = 2000;

/** What the windows of the form are read against. */
export interface Reading {
  readonly today: Day;
  /** The zone of a time that names none; while the brand's home is not known, any will do to see that the time is one. */
  readonly defaultZone?: string;
}

/** From when the launch is told of: what a window may not contradict. */
function tellingSchema(today: Day) {
  return z.object({ status: statusSchema, statedOn: statedOnSchema(today) });
}

type Telling = z.output<ReturnType<typeof tellingSchema>>;

const statusSchema = choice(LAUNCH_STATUSES, "planned");

/**
 * The form that records a launch. Its keys are the names of the fields, so that a fault is found beside what it is about.
 * `when` stays as typed: the mutation reads it again in the zone of the brand's home.
 */
function recordLaunchSchema({ today, defaultZone = "UTC" }: Reading, statedOn: Day, telling: Telling | null) {
  return z
    .object({
      brand: requiredLine(100),
      title: optionalLine(MAX_TITLE),
      quiet: checkedSchema,
      when: requiredLine(LONGEST_WINDOW_TEXT).superRefine((text, context) => {
        const parsed = parseWindow(text, { statedOn, defaultZone });
        if (!parsed.ok) return addFault(context, { code: "window", fault: parsed.reason });
        const fault = telling && statusFault(telling.status, parsed.window, telling.statedOn);
        if (fault) addFault(context, { code: "status", fault });
      }),
      status: statusSchema,
      devices: z
        .array(launchDeviceSchema)
        .min(1)
        .max(MAX_DEVICES)
        .prefault([])
        .superRefine(refuseDevicesTwice, whenFaultless),
      source: claimSourceSchema,
      link: optionalLinkSchema,
      statedOn: statedOnSchema(today),
      wording: choice(WORDINGS),
      said: requiredLines(MAX_SAID),
      note: optionalLines(MAX_NOTE),
    })
    .superRefine(
      ({ quiet, title }, context) => {
        // What came out faulty itself is not a text: that has been told.
        const fault = typeof title === "string" ? titleFault(title, quiet === true) : null;
        if (fault) addFault(context, fault, ["title"]);
      },
      // Told together with the other faults, not only when those are mended.
      { when: ({ value }) => typeof value === "object" && value !== null },
    );
}

/** What a form sends, before it is looked at: every key may be missing. */
export type RecordLaunchDraft = z.input<ReturnType<typeof recordLaunchSchema>>;
/** What `recordLaunch` takes: looked at as far as that goes without the database. */
export type RecordLaunchInput = z.output<ReturnType<typeof recordLaunchSchema>>;

/** Reads a form; every fault names its field. Never throws, whatever is sent. */
export function readRecordLaunch(draft: unknown, reading: Reading): Result<RecordLaunchInput> {
  const stated = z.object({ statedOn: statedOnSchema(reading.today) }).safeParse(draft);
  const telling = tellingSchema(reading.today).safeParse(draft);
  const statedOn = stated.data?.statedOn.to ?? reading.today;
  const parsed = recordLaunchSchema(reading, statedOn, telling.data ?? null).safeParse(draft);
  return parsed.success ? succeeded(parsed.data) : failed(...faultsOf(parsed.error));
}

function refuseDevicesTwice(devices: readonly LaunchDeviceInput[], context: z.RefinementCtx): void {
  const keys = devices.map(({ device }) => ("id" in device ? device.id : normalizeName(device.name)));
  keys.forEach((key, index) => {
    const field = "id" in devices[index]!.device ? "id" : "name";
    if (keys.indexOf(key) < index) addFault(context, { code: "twice" }, [index, field]);
  });
}
