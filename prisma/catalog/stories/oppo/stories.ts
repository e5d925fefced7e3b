import type { Story } from "../../story";
import oppoFind from "./oppo-find";
import oppoFindN from "./oppo-find-n";
import oppoFindN3Flip from "./oppo-find-n3-flip";
import oppoFindN5 from "./oppo-find-n5";
import oppoFindX3 from "./oppo-find-x3";
import oppoFindX5 from "./oppo-find-x5";
import oppoFindX6 from "./oppo-find-x6";
import oppoFindX7 from "./oppo-find-x7";
import oppoFindX8 from "./oppo-find-x8";
import oppoFindX9 from "./oppo-find-x9";
import oppoReno from "./oppo-reno";

export const OPPO: readonly Story[] = [
  ...[oppoFindX3, oppoFindN, oppoFindX5, oppoFindX6, oppoFindN3Flip, oppoFindX7],
  ...[oppoFindX8, oppoFindN5, oppoFindX9, oppoReno, oppoFind],
];
