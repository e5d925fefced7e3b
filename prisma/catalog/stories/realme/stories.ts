import type { Story } from "../../story";
import realmeGt from "./realme-gt";
import realmeGt2 from "./realme-gt-2";
import realmeGt3 from "./realme-gt-3";
import realmeGt5Pro from "./realme-gt-5-pro";
import realmeGt7Pro from "./realme-gt-7-pro";
import realmeGt8Pro from "./realme-gt-8-pro";
import realmeNeo8 from "./realme-neo8";

export const REALME: readonly Story[] = [
  ...[realmeGt, realmeGt2, realmeGt3, realmeGt5Pro, realmeGt7Pro, realmeGt8Pro],
  ...[realmeNeo8],
];
