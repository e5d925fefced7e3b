import type { Story } from "../../story";
import cmfPhone3Pro from "./cmf-phone-3-pro";

export const NOTHING: readonly Story[] = [cmfPhone3Pro];
