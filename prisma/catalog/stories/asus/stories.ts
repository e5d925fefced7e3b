import type { Story } from "../../story";
import rogPhone5 from "./rog-phone-5";
import rogPhone6 from "./rog-phone-6";
import rogPhone7 from "./rog-phone-7";
import rogPhone8 from "./rog-phone-8";
import rogPhone9 from "./rog-phone-9";
import zenfone10 from "./zenfone-10";
import zenfone11Ultra from "./zenfone-11-ultra";
import zenfone8 from "./zenfone-8";
import zenfone9 from "./zenfone-9";

export const ASUS: readonly Story[] = [
  ...[rogPhone5, zenfone8, rogPhone6, zenfone9, rogPhone7, zenfone10],
  ...[rogPhone8, zenfone11Ultra, rogPhone9],
];
