import type { Story } from "../../story";
import iqoo16 from "./iqoo-16";
import vivoX500 from "./vivo-x500";

export const VIVO: readonly Story[] = [vivoX500, iqoo16];
