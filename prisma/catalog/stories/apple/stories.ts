import type { Story } from "../../story";
import iphone19e from "./iphone-19e";
import iphone13 from "./iphone-13";
import iphone14 from "./iphone-14";
import iphone15 from "./iphone-15";
import iphone16 from "./iphone-16";
import iphone16e from "./iphone-16e";
import iphone17 from "./iphone-17";
import iphone17e from "./iphone-17e";
import iphone18 from "./iphone-18";
import iphone18Pro from "./iphone-18-pro";
import iphone20 from "./iphone-20";
import iphoneAir2 from "./iphone-air-2";
import iphoneSe2022 from "./iphone-se-2022";
import iphoneUltra from "./iphone-ultra";

export const APPLE: readonly Story[] = [
  ...[iphone13, iphoneSe2022, iphone14, iphone15, iphone16, iphone16e, iphone17, iphone17e],
  ...[iphone18Pro, iphoneUltra, iphone18, iphoneAir2, iphone20],
  iphone19e,
];
