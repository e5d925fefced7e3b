import type { Story } from "../../story";

export const FAIRPHONE: readonly Story[] = [];
