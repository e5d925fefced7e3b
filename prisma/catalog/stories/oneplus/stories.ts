import type { Story } from "../../story";
import oneplus16 from "./oneplus-16";
import oneplus2022 from "./oneplus-2022";

export const ONEPLUS: readonly Story[] = [oneplus2022, oneplus16];
