import type { Story } from "../../story";
import pixel11 from "./pixel-11";
import pixel7 from "./pixel-7";

export const GOOGLE: readonly Story[] = [pixel7, pixel11];
