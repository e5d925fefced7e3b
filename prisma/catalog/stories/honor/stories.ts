import type { Story } from "../../story";
import honorMagic9 from "./honor-magic9";

export const HONOR: readonly Story[] = [honorMagic9];
