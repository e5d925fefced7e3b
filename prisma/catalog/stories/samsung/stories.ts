import type { Story } from "../../story";
import galaxyFoldables2027 from "./galaxy-foldables-2027";
import galaxyS26Fe from "./galaxy-s26-fe";
import galaxyS27 from "./galaxy-s27";
import samsungUnpacked2022 from "./samsung-unpacked-2022";

export const SAMSUNG: readonly Story[] = [samsungUnpacked2022, galaxyS26Fe, galaxyS27, galaxyFoldables2027];
