/**
 * A name as it is searched and compared: lower case, without accents, "+" as "plus", a space between letters and digits
 * and nowhere else, so that "Galaxy Z Fold4" is "Galaxy Z Fold 4". "5G" stays, as a word of its own: a Galaxy A52 and a
 * Galaxy A52 5G are two phones. Empty for text without a letter or a digit.
 */
export function normalizeName(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/\+/g, " plus ")
    .replace(/['’]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .replace(/(?<=\p{L})(?=\p{N})|(?<=\p{N})(?=\p{L})/gu, " ")
    .replace(/\b([45]) g\b/g, "$1g")
    .replace(/ {2,}/g, " ")
    .trim()
    .normalize("NFC");
}
