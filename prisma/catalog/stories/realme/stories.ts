import type { Story } from "../../story";

export const REALME: readonly Story[] = [];
