import type { Story } from "../../story";

export const ASUS: readonly Story[] = [];
