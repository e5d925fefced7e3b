import { galaxyS27Items } from "./items/galaxy-s27";
import { galaxyTrifoldItems } from "./items/galaxy-trifold";
import { huaweiPura90Items } from "./items/huawei-pura-90";
import { iphoneAir2Items } from "./items/iphone-air-2";
import { iphoneUltraItems } from "./items/iphone-ultra";
import { motorolaRazrItems } from "./items/motorola-razr";
import { motorolaSignatureItems } from "./items/motorola-signature";
import { nothingItems } from "./items/nothing";
import { oneplus16Items } from "./items/oneplus-16";
import { oppoA6xItems } from "./items/oppo-a6x";
import { oppoK14Items } from "./items/oppo-k14";
import { oppoReno15Items } from "./items/oppo-reno15";
import { pocoX8Items } from "./items/poco-x8";
import { realmeEuropeItems } from "./items/realme-europe";
import { realmeP4PowerItems } from "./items/realme-p4-power";
import { vivoT5Items } from "./items/vivo-t5";
import { vivoX200tItems } from "./items/vivo-x200t";
import { vivoX300Items } from "./items/vivo-x300";
import { xiaomi17Items } from "./items/xiaomi-17";
import { xiaomi17tItems } from "./items/xiaomi-17t";
import { xiaomi18UltraItems } from "./items/xiaomi-18-ultra";
import { xperia1ViiiItems } from "./items/xperia-1-viii";
import type { NewsItem } from "./notation";

/** Forty texts of December 2025 to August 2026, chosen to be hard, in the order in which they came out. */
export const ITEMS: readonly NewsItem[] = [
  ...[
    motorolaSignatureItems,
    iphoneAir2Items,
    oppoReno15Items,
    vivoX200tItems,
    realmeP4PowerItems,
    galaxyTrifoldItems,
    vivoX300Items,
    xiaomi17Items,
  ],
  ...[
    oppoK14Items,
    pocoX8Items,
    xiaomi17tItems,
    oppoA6xItems,
    iphoneUltraItems,
    motorolaRazrItems,
    realmeEuropeItems,
    xperia1ViiiItems,
    nothingItems,
  ],
  ...[vivoT5Items, galaxyS27Items, huaweiPura90Items, oneplus16Items, xiaomi18UltraItems],
]
  .flat()
  .sort((a, b) => (a.on === b.on ? 0 : a.on < b.on ? -1 : 1));
