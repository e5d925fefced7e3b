import type { Story } from "../../story";
import huaweiMateXt2 from "./huawei-mate-xt-2";

export const HUAWEI: readonly Story[] = [huaweiMateXt2];
