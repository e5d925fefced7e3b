import type { Story } from "../../story";

export const MOTOROLA: readonly Story[] = [];
