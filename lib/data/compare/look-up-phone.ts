import "server-only";
import type { DeviceView } from "@/lib/data/device/device-view";
import { getDevice } from "@/lib/data/device/get-device";
import type { AsOf } from "@/lib/data/ledger/as-of";
import { searchRecords } from "@/lib/data/search/search-records";
import type { FoundView } from "@/lib/data/search/search-view";
import { normalizeName } from "@/lib/domain/name/normalize-name";
import { foldName } from "@/lib/domain/name/sought";
import { isSlug } from "@/lib/domain/slug/is-slug";
import { slugify } from "@/lib/domain/slug/slugify";

/** As many phones as are offered where a name does not settle which is meant. */
const CHOICES = 8;

/** The phone that somebody means, or the phones that may be meant: `shared` if all of them go by the very name. */
export type Looked =
  | { readonly phone: DeviceView }
  | { readonly phone: null; readonly shared: boolean; readonly choices: readonly FoundView[] };

/**
 * The phone that goes by what was typed: its address (or the end of one, an old one too), its name, or, where no phone bears
 * that name now, any name, codename or model number that it has or had.
 */
export async function lookUpPhone(typed: string, asOf: AsOf): Promise<Looked> {
  const addressed = await phoneAt(slugIn(typed), asOf);
  if (addressed !== null) return { phone: addressed };
  const { found } = await searchRecords(typed);
  const devices = found.filter(({ ref }) => ref.kind === "device");
  const exact = devices.filter((one) => isExactly(one, typed));
  const bearing = exact.filter(({ by }) => by === null);
  const sure = bearing.length > 0 ? bearing : exact;
  const [first, another] = sure;
  const phone = first === undefined || another !== undefined ? null : await phoneAt(first.ref.slug, asOf);
  if (phone !== null) return { phone };
  return { phone: null, shared: sure.length > 1, choices: (sure.length > 1 ? sure : devices).slice(0, CHOICES) };
}

/** The phone of an address; one that has another by now is found by the old one too. */
async function phoneAt(slug: string, asOf: AsOf): Promise<DeviceView | null> {
  const page = await getDevice(slug, asOf);
  if (page.found === "here") return page.view;
  const now = page.found === "moved" ? await getDevice(page.slug, asOf) : page;
  return now.found === "here" ? now.view : null;
}

/** "xiaomi-12s" of itself, of "Xiaomi 12S" and of a pasted "https://debut.example/devices/xiaomi-12s?asOf=2022-06-28". */
function slugIn(typed: string): string {
  const last = typed.includes("/") ? typed.split(/[?#]/)[0]?.split("/").filter(Boolean).at(-1) : typed;
  const text = last ?? "";
  return isSlug(text) ? text : slugify(text);
}

/** Its name is what was typed, whatever the spaces; the brand counts as said on either side. */
function isExactly({ ref, brand, by }: FoundView, typed: string): boolean {
  const [own, sought, maker] = [by?.text ?? ref.name ?? "", typed, brand?.name ?? ""].map(folded);
  return own !== "" && (own === sought || own === `${maker}${sought}` || `${maker}${own}` === sought);
}

function folded(name: string): string {
  return foldName(normalizeName(name));
}
