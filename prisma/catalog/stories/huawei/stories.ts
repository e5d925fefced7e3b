import type { Story } from "../../story";
import huaweiFoldables2027 from "./huawei-foldables-2027";
import huaweiMate50 from "./huawei-mate-50";
import huaweiMate60 from "./huawei-mate-60";
import huaweiMate70 from "./huawei-mate-70";
import huaweiMate80 from "./huawei-mate-80";
import huaweiMateX2 from "./huawei-mate-x2";
import huaweiMateX3 from "./huawei-mate-x3";
import huaweiMateXt from "./huawei-mate-xt";
import huaweiMateXt2 from "./huawei-mate-xt-2";
import huaweiP50 from "./huawei-p50";
import huaweiPura70 from "./huawei-pura-70";
import huaweiPura80 from "./huawei-pura-80";
import huaweiPura90 from "./huawei-pura-90";

export const HUAWEI: readonly Story[] = [
  ...[huaweiMateX2, huaweiP50, huaweiMate50, huaweiMateX3, huaweiMate60, huaweiPura70],
  ...[huaweiMateXt, huaweiMate70, huaweiPura80, huaweiMate80, huaweiPura90, huaweiMateXt2],
  huaweiFoldables2027,
];
