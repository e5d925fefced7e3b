import type { Story } from "../../story";
import cmfPhone1 from "./cmf-phone-1";
import cmfPhone2Pro from "./cmf-phone-2-pro";
import cmfPhone3Pro from "./cmf-phone-3-pro";
import nothingPhone1 from "./nothing-phone-1";
import nothingPhone2 from "./nothing-phone-2";
import nothingPhone2a from "./nothing-phone-2a";
import nothingPhone3 from "./nothing-phone-3";
import nothingPhone3a from "./nothing-phone-3a";
import nothingPhone4a from "./nothing-phone-4a";
import nothingPhone4b from "./nothing-phone-4b";

export const NOTHING: readonly Story[] = [
  nothingPhone1,
  nothingPhone2,
  nothingPhone2a,
  cmfPhone1,
  nothingPhone3a,
  cmfPhone2Pro,
  nothingPhone3,
  nothingPhone4a,
  nothingPhone4b,
  cmfPhone3Pro,
];
