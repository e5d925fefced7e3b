import type { Story } from "../../story";
import pixel10 from "./pixel-10";
import pixel10a from "./pixel-10a";
import pixel11 from "./pixel-11";
import pixel5a from "./pixel-5a";
import pixel6 from "./pixel-6";
import pixel6a from "./pixel-6a";
import pixel7 from "./pixel-7";
import pixel7a from "./pixel-7a";
import pixel8 from "./pixel-8";
import pixel8a from "./pixel-8a";
import pixel9 from "./pixel-9";
import pixel9a from "./pixel-9a";
import pixelFold from "./pixel-fold";

export const GOOGLE: readonly Story[] = [
  pixel5a,
  pixel6,
  pixel6a,
  pixel7,
  pixel7a,
  pixelFold,
  pixel8,
  pixel8a,
  pixel9,
  pixel9a,
  pixel10,
  pixel10a,
  pixel11,
];
