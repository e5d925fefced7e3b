import type { Story } from "../../story";

export const HMD: readonly Story[] = [];
