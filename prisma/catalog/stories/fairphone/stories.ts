import type { Story } from "../../story";
import fairphone4 from "./fairphone-4";
import fairphone5 from "./fairphone-5";
import fairphone6 from "./fairphone-6";

export const FAIRPHONE: readonly Story[] = [fairphone4, fairphone5, fairphone6];
