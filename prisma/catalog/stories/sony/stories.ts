import type { Story } from "../../story";
import xperia10vii from "./xperia-10-vii";
import xperia1iv from "./xperia-1-iv";
import xperia1v from "./xperia-1-v";
import xperia1vi from "./xperia-1-vi";
import xperia1vii from "./xperia-1-vii";
import xperia1viii from "./xperia-1-viii";
import xperia5iv from "./xperia-5-iv";
import xperia5v from "./xperia-5-v";
import xperiaMarkIii from "./xperia-mark-iii";
import xperiaProI from "./xperia-pro-i";

export const SONY: readonly Story[] = [
  ...[xperiaMarkIii, xperiaProI, xperia1iv, xperia5iv, xperia1v, xperia5v],
  ...[xperia1vi, xperia1vii, xperia10vii, xperia1viii],
];
