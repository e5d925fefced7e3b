import type { SubjectKind } from "@/lib/domain/claim/claim";

/** "Works with Leica" of a brand, "Made with Leica" of a phone; `holds` is null where it was spoken of and left open. */
export function formatPartnership(of: SubjectKind, partner: string, holds: boolean | null): string {
  const { yes, no, open } = of === "brand" ? BRANDS : PHONES;
  return `${holds === null ? open : holds ? yes : no} ${partner}`;
}

const BRANDS = { yes: "Works with", no: "Does not work with", open: "Nobody knows whether it works with" };
const PHONES = { yes: "Made with", no: "Not made with", open: "Nobody knows whether it was made with" };
