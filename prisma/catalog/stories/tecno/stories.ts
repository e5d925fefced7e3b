import type { Story } from "../../story";

export const TECNO: readonly Story[] = [];
