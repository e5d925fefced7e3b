import type { Story } from "../../story";
import oppoFind from "./oppo-find";

export const OPPO: readonly Story[] = [oppoFind];
