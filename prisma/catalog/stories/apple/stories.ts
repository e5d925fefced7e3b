import type { Story } from "../../story";
import iphone14 from "./iphone-14";
import iphone18 from "./iphone-18";
import iphone18Pro from "./iphone-18-pro";
import iphone20 from "./iphone-20";
import iphoneAir2 from "./iphone-air-2";
import iphoneUltra from "./iphone-ultra";

export const APPLE: readonly Story[] = [iphone14, iphone18Pro, iphoneUltra, iphone18, iphoneAir2, iphone20];
