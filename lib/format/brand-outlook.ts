import { formatCount } from "@/lib/format/count";

/** What a brand's page holds, in a sentence: "Xiaomi: 3 launches ahead, 12 devices, each date with its source." */
export function formatBrandOutlook(name: string, coming: number, devices: number): string {
  const ahead = coming === 0 ? "no launch ahead" : `${formatCount(coming, "launch", "launches")} ahead`;
  return `${name}: ${ahead}, ${formatCount(devices, "device")}, each date with its source.`;
}
