import type { Story } from "../../story";

export const SONY: readonly Story[] = [];
