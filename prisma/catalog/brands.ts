import type { BrandEntry } from "./entries";
import type { CountryCode } from "./markets";

function brand(
  slug: string,
  name: string,
  home: CountryCode,
  website: string | null = null,
  parent: BrandEntry | null = null,
): BrandEntry {
  return { kind: "brand", slug, name, home, parent, website };
}

export const apple = brand("apple", "Apple", "US", "https://www.apple.com");
export const asus = brand("asus", "ASUS", "TW", "https://www.asus.com");
export const fairphone = brand("fairphone", "Fairphone", "NL", "https://www.fairphone.com");
export const google = brand("google", "Google", "US", "https://store.google.com");
export const hmd = brand("hmd", "HMD", "FI", "https://www.hmd.com");
export const honor = brand("honor", "Honor", "CN", "https://www.honor.com");
export const huawei = brand("huawei", "Huawei", "CN", "https://consumer.huawei.com");
/** A maker of cameras that has also sold a phone of its own. */
export const leica = brand("leica", "Leica", "DE", "https://leica-camera.com");
export const motorola = brand("motorola", "Motorola", "US", "https://www.motorola.com");
export const nothing = brand("nothing", "Nothing", "GB", "https://nothing.tech");
export const oneplus = brand("oneplus", "OnePlus", "CN", "https://www.oneplus.com");
export const oppo = brand("oppo", "Oppo", "CN", "https://www.oppo.com");
export const realme = brand("realme", "realme", "CN", "https://www.realme.com");
export const samsung = brand("samsung", "Samsung", "KR", "https://www.samsung.com");
export const sony = brand("sony", "Sony", "JP", "https://www.sony.com");
export const tecno = brand("tecno", "Tecno", "CN", "https://www.tecno-mobile.com");
export const vivo = brand("vivo", "vivo", "CN", "https://www.vivo.com");
export const xiaomi = brand("xiaomi", "Xiaomi", "CN", "https://www.mi.com");

export const cmf = brand("cmf", "CMF", "GB", null, nothing);
export const iqoo = brand("iqoo", "iQOO", "CN", null, vivo);
export const poco = brand("poco", "POCO", "CN", null, xiaomi);
export const redmi = brand("redmi", "Redmi", "CN", null, xiaomi);

export const BRANDS: readonly BrandEntry[] = [
  ...[apple, asus, fairphone, google, hmd, honor, huawei, leica, motorola, nothing, oneplus, oppo, realme, samsung],
  ...[sony, tecno, vivo, xiaomi],
  ...[cmf, iqoo, poco, redmi],
];
