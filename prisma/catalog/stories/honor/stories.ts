import type { Story } from "../../story";
import honorMagicV from "./honor-magic-v";
import honorMagicV2 from "./honor-magic-v2";
import honorMagicV5 from "./honor-magic-v5";
import honorMagicV6 from "./honor-magic-v6";
import honorMagic4 from "./honor-magic4";
import honorMagic6 from "./honor-magic6";
import honorMagic7 from "./honor-magic7";
import honorMagic8 from "./honor-magic8";
import honorMagic9 from "./honor-magic9";

export const HONOR: readonly Story[] = [
  ...[honorMagic4, honorMagicV, honorMagicV2, honorMagic6, honorMagic7, honorMagicV5],
  ...[honorMagic8, honorMagicV6, honorMagic9],
];
