import type { Story } from "../../story";
import iqoo11 from "./iqoo-11";
import iqoo12 from "./iqoo-12";
import iqoo13 from "./iqoo-13";
import iqoo15 from "./iqoo-15";
import iqoo16 from "./iqoo-16";
import vivoXFold from "./vivo-x-fold";
import vivoX100 from "./vivo-x100";
import vivoX200 from "./vivo-x200";
import vivoX300 from "./vivo-x300";
import vivoX300Ultra from "./vivo-x300-ultra";
import vivoX500 from "./vivo-x500";
import vivoX60 from "./vivo-x60";
import vivoX70 from "./vivo-x70";
import vivoX80 from "./vivo-x80";
import vivoX90 from "./vivo-x90";

export const VIVO: readonly Story[] = [
  ...[vivoX60, vivoX70, vivoX80, vivoXFold, vivoX90, vivoX100],
  ...[vivoX200, vivoX300, vivoX300Ultra, iqoo11, iqoo12, iqoo13],
  ...[iqoo15, vivoX500, iqoo16],
];
