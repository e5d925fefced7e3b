import type { Story } from "../../story";
import edge30Ultra from "./edge-30-ultra";
import edge40 from "./edge-40";
import edge50 from "./edge-50";
import edge70 from "./edge-70";
import razr2022 from "./razr-2022";
import razr40 from "./razr-40";
import razr50 from "./razr-50";
import razr60 from "./razr-60";
import razr70 from "./razr-70";
import razrFold from "./razr-fold";
import signature from "./signature";
import thinkPhone from "./thinkphone";

export const MOTOROLA: readonly Story[] = [
  ...[razr2022, edge30Ultra, thinkPhone, edge40, razr40, edge50, razr50, razr60],
  ...[edge70, signature, razrFold, razr70],
];
