import type { SourceKind } from "@/lib/domain/claim/claim";
import type { ClaimSourceDraft } from "@/lib/schemas/claim-source";

const voice = (name: string, kind: Exclude<SourceKind, "brand">): ClaimSourceDraft => ({ name, kind });
const brand = (name: string, slug = name.toLowerCase()): ClaimSourceDraft => ({ name, kind: "brand", brand: slug });

export const huawei = brand("Huawei");
export const motorola = brand("Motorola");
export const nothing = brand("Nothing");
export const oppo = brand("Oppo");
export const realme = brand("realme");
export const samsung = brand("Samsung");
export const sony = brand("Sony");
export const vivo = brand("vivo");
export const xiaomi = brand("Xiaomi");

export const amazon = voice("Amazon", "retailer");
export const flipkart = voice("Flipkart", "retailer");
export const yettel = voice("Yettel Bulgaria", "carrier");

export const bis = voice("BIS", "regulator");
export const gsma = voice("GSMA device database", "regulator");

export const gsmarena = voice("GSMArena", "press");
export const gurman = voice("Mark Gurman (Bloomberg)", "press");

export const digitalChatStation = voice("Digital Chat Station", "leaker");
export const fixedFocusDigital = voice("Fixed Focus Digital", "leaker");
export const kartikeySingh = voice("Kartikey Singh", "leaker");
export const kuo = voice("Ming-Chi Kuo", "leaker");

/** Somebody whom the text does not name, told apart by what was spoken `of`: two strangers are never one source. */
export const unnamed = (who: string, of: string, kind: Exclude<SourceKind, "brand"> = "leaker"): ClaimSourceDraft =>
  voice(`Unnamed ${who} (${of})`, kind);
