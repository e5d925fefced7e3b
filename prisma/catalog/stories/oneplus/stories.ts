import type { Story } from "../../story";
import oneplus10Pro from "./oneplus-10-pro";
import oneplus11 from "./oneplus-11";
import oneplus12 from "./oneplus-12";
import oneplus13 from "./oneplus-13";
import oneplus13t from "./oneplus-13t";
import oneplus15 from "./oneplus-15";
import oneplus15t from "./oneplus-15t";
import oneplus16 from "./oneplus-16";
import oneplus2022 from "./oneplus-2022";
import oneplus9 from "./oneplus-9";
import oneplusNord2 from "./oneplus-nord-2";
import oneplusNord4 from "./oneplus-nord-4";
import oneplusOpen from "./oneplus-open";
import oneplusTurbo6 from "./oneplus-turbo-6";

export const ONEPLUS: readonly Story[] = [
  ...[oneplus9, oneplusNord2, oneplus10Pro, oneplus2022, oneplus11, oneplusOpen],
  ...[oneplus12, oneplusNord4, oneplus13, oneplus13t, oneplus15, oneplusTurbo6],
  ...[oneplus15t, oneplus16],
];
