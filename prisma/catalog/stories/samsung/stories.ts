import type { Story } from "../../story";
import galaxyA52 from "./galaxy-a52";
import galaxyA54 from "./galaxy-a54";
import galaxyA56 from "./galaxy-a56";
import galaxyA57 from "./galaxy-a57";
import galaxyFoldables2027 from "./galaxy-foldables-2027";
import galaxyS21 from "./galaxy-s21";
import galaxyS21Fe from "./galaxy-s21-fe";
import galaxyS22 from "./galaxy-s22";
import galaxyS23 from "./galaxy-s23";
import galaxyS23Fe from "./galaxy-s23-fe";
import galaxyS24 from "./galaxy-s24";
import galaxyS24Fe from "./galaxy-s24-fe";
import galaxyS25 from "./galaxy-s25";
import galaxyS25Edge from "./galaxy-s25-edge";
import galaxyS25Fe from "./galaxy-s25-fe";
import galaxyS26 from "./galaxy-s26";
import galaxyS26Fe from "./galaxy-s26-fe";
import galaxyS27 from "./galaxy-s27";
import galaxyZFoldSpecialEdition from "./galaxy-z-fold-special-edition";
import galaxyZFold3 from "./galaxy-z-fold3";
import galaxyZFold5 from "./galaxy-z-fold5";
import galaxyZFold6 from "./galaxy-z-fold6";
import galaxyZFold7 from "./galaxy-z-fold7";
import galaxyZFold8 from "./galaxy-z-fold8";
import galaxyZTrifold from "./galaxy-z-trifold";
import galaxyZTrifold2 from "./galaxy-z-trifold-2";
import samsungUnpacked2022 from "./samsung-unpacked-2022";

export const SAMSUNG: readonly Story[] = [
  galaxyS21,
  galaxyA52,
  galaxyZFold3,
  galaxyS21Fe,
  galaxyS22,
  samsungUnpacked2022,
  galaxyS23,
  galaxyA54,
  galaxyZFold5,
  galaxyS23Fe,
  galaxyS24,
  galaxyZFold6,
  galaxyS24Fe,
  galaxyZFoldSpecialEdition,
  galaxyS25,
  galaxyA56,
  galaxyS25Edge,
  galaxyZFold7,
  galaxyS25Fe,
  galaxyZTrifold,
  galaxyS26,
  galaxyZTrifold2,
  galaxyA57,
  galaxyZFold8,
  galaxyS26Fe,
  galaxyS27,
  galaxyFoldables2027,
];
