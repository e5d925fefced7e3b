import type { Story } from "../../story";
import mi11Ultra from "./mi-11-ultra";
import miMix from "./mi-mix";
import pocoF9 from "./poco-f9";
import redmiK100 from "./redmi-k100";
import redmiK50Ultra from "./redmi-k50-ultra";
import xiaomi12 from "./xiaomi-12";
import xiaomi12s from "./xiaomi-12s";
import xiaomi12sOnSale from "./xiaomi-12s-on-sale";
import xiaomi12t from "./xiaomi-12t";
import xiaomi18 from "./xiaomi-18";
import xiaomiMixFold5 from "./xiaomi-mix-fold-5";

export const XIAOMI: readonly Story[] = [
  xiaomi12s,
  xiaomi12sOnSale,
  xiaomi12t,
  redmiK50Ultra,
  xiaomi12,
  mi11Ultra,
  miMix,
  xiaomi18,
  xiaomiMixFold5,
  redmiK100,
  pocoF9,
];
