import type { Story } from "../../story";
import mi11 from "./mi-11";
import mi11Ultra from "./mi-11-ultra";
import miMix from "./mi-mix";
import pocoF4 from "./poco-f4";
import pocoF7 from "./poco-f7";
import pocoF9 from "./poco-f9";
import redmiK100 from "./redmi-k100";
import redmiK40 from "./redmi-k40";
import redmiK50 from "./redmi-k50";
import redmiK50Ultra from "./redmi-k50-ultra";
import redmiK60 from "./redmi-k60";
import redmiK70 from "./redmi-k70";
import redmiK80 from "./redmi-k80";
import redmiK90 from "./redmi-k90";
import redmiNote11Pro from "./redmi-note-11-pro";
import redmiNote12Pro from "./redmi-note-12-pro";
import redmiNote13Pro from "./redmi-note-13-pro";
import redmiNote14Pro from "./redmi-note-14-pro";
import redmiNote15Pro from "./redmi-note-15-pro";
import redmiTurbo5 from "./redmi-turbo-5";
import xiaomi11t from "./xiaomi-11t";
import xiaomi12 from "./xiaomi-12";
import xiaomi12Lite from "./xiaomi-12-lite";
import xiaomi12OnSale from "./xiaomi-12-on-sale";
import xiaomi12s from "./xiaomi-12s";
import xiaomi12sOnSale from "./xiaomi-12s-on-sale";
import xiaomi12t from "./xiaomi-12t";
import xiaomi13 from "./xiaomi-13";
import xiaomi13t from "./xiaomi-13t";
import xiaomi13Ultra from "./xiaomi-13-ultra";
import xiaomi14 from "./xiaomi-14";
import xiaomi14t from "./xiaomi-14t";
import xiaomi15 from "./xiaomi-15";
import xiaomi15t from "./xiaomi-15t";
import xiaomi17 from "./xiaomi-17";
import xiaomi17Abroad from "./xiaomi-17-abroad";
import xiaomi18 from "./xiaomi-18";
import xiaomiCivi from "./xiaomi-civi";
import xiaomiMixFlip from "./xiaomi-mix-flip";
import xiaomiMixFold from "./xiaomi-mix-fold";
import xiaomiMixFold5 from "./xiaomi-mix-fold-5";

export const XIAOMI: readonly Story[] = [
  ...[xiaomi12s, xiaomi12sOnSale, xiaomi12t, redmiK50Ultra, xiaomi12, mi11Ultra, miMix],
  ...[xiaomi18, xiaomiMixFold5, redmiK100, pocoF9],
  ...[mi11, xiaomi11t, xiaomi12OnSale, xiaomi12Lite, xiaomi13, xiaomi13Ultra, xiaomi13t],
  ...[xiaomi14, xiaomi14t, xiaomi15, xiaomi15t, xiaomi17, xiaomi17Abroad],
  ...[xiaomiCivi, xiaomiMixFold, xiaomiMixFlip],
  ...[redmiK40, redmiK50, pocoF4, redmiK60, redmiK70, redmiK80, pocoF7, redmiK90, redmiTurbo5],
  ...[redmiNote11Pro, redmiNote12Pro, redmiNote13Pro, redmiNote14Pro, redmiNote15Pro],
];
