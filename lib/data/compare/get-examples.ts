import "server-only";
import { unstable_cache } from "next/cache";
import { tags } from "@/lib/cache-tags";
import type { SuggestedPhone } from "@/lib/data/compare/suggest-phones";
import type { DeviceLineView } from "@/lib/data/device/device-line";
import { getDevice } from "@/lib/data/device/get-device";
import { listDevices } from "@/lib/data/device/list-devices";
import { asStated } from "@/lib/data/ledger/as-of";
import type { Day } from "@/lib/domain/window/window";

/** As many pairs as are shown, each of another brand: those with the most phones. */
const EXAMPLES = 3;
/** As many phones of a brand as are asked what they follow. */
const ASKED = 4;

/** Two phones worth comparing: the newer one first. */
export interface ExampleView {
  readonly pair: readonly [SuggestedPhone, SuggestedPhone];
}

/** The latest phones of some brands, each beside the one that it follows; where nobody has said which, beside the one before. */
export async function getCompareExamples(today: Day): Promise<ExampleView[]> {
  const load = unstable_cache(() => findExamples(today), ["compare-examples", today], {
    tags: [tags.everything, tags.day, tags.home, tags.list("devices")],
  });
  return load();
}

async function findExamples(today: Day): Promise<ExampleView[]> {
  const groups = [...(await listDevices(today))].sort((a, b) => b.total - a.total);
  const examples: ExampleView[] = [];
  for (const { devices } of groups) {
    if (examples.length === EXAMPLES) break;
    const example = await exampleOf(devices.filter(isOut), today);
    if (example !== null) examples.push(example);
  }
  return examples;
}

async function exampleOf(devices: readonly DeviceLineView[], today: Day): Promise<ExampleView | null> {
  for (const one of devices.slice(0, ASKED)) {
    const page = await getDevice(one.slug, asStated(today));
    const before = page.found === "here" ? page.view.family.before[0]?.kin : undefined;
    const followed = before?.find(({ kin }) => kin.kind === "device" && kin.name !== null)?.kin;
    if (followed !== undefined) return { pair: [phoneOf(one), phoneOf(followed)] };
  }
  const [latest, earlier] = devices;
  return latest && earlier ? { pair: [phoneOf(latest), phoneOf(earlier)] } : null;
}

/** Shown by now, under a name: of what is only rumored there is little to compare. */
function isOut({ due, window, canceled, name }: DeviceLineView): boolean {
  return due === "settled" && window !== null && !canceled && name !== null;
}

function phoneOf({ slug, name }: SuggestedPhone): SuggestedPhone {
  return { slug, name };
}
