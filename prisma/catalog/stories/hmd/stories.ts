import type { Story } from "../../story";
import hmdPulse from "./hmd-pulse";
import hmdSkyline from "./hmd-skyline";
import hmdTerraM from "./hmd-terra-m";
import hmdVibe2 from "./hmd-vibe-2";

export const HMD: readonly Story[] = [hmdPulse, hmdSkyline, hmdTerraM, hmdVibe2];
