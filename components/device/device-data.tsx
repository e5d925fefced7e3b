import { announcementSentence } from "@/components/launch/announcement-sentence";
import { StructuredData } from "@/components/shell/structured-data";
import type { DeviceView } from "@/lib/data/device/device-view";
import { productData } from "@/lib/format/product-data";
import { plainSentence } from "@/lib/format/sentence";
import { formatSubjectName } from "@/lib/format/subject-name";

/** A phone for machines. Nothing on a page of a past day: they would take it for what is known. */
export function DeviceData({ device, url }: { device: DeviceView; url: string }) {
  const { ref, brand, names, announcement, availability, unplaced } = device;
  if (ref.asOf !== undefined) return null;
  const others = [...names.inMarkets, ...names.formerly, ...names.alsoRumored, ...names.codenames];
  const comes = announcement.status === "planned" || announcement.status === "held";
  return (
    <StructuredData
      data={productData({
        name: formatSubjectName(ref),
        brand: formatSubjectName(brand),
        description: plainSentence(announcementSentence(announcement)),
        alternateNames: others.map(({ text }) => text),
        modelNumbers: names.modelNumbers.map(({ text }) => text),
        url,
        sales: [...availability.rows, ...(unplaced === null ? [] : [unplaced])]
          .filter(({ answer }) => answer !== "excluded" && answer !== "unlikely")
          .flatMap(({ sale }) => sale ?? []),
        announced: comes ? announcement.when : { window: null, certainty: "unknown" },
      })}
    />
  );
}
