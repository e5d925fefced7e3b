import type { Story } from "../../story";
import camon50 from "./camon-50";
import phantomUltimate from "./phantom-ultimate";
import phantomV from "./phantom-v";
import phantomV2 from "./phantom-v2";
import phantomX2 from "./phantom-x2";

export const TECNO: readonly Story[] = [phantomX2, phantomV, phantomUltimate, phantomV2, camon50];
