const SECRETS: readonly [RegExp, string][] = [
  // The password in an address: of the database, of a page that somebody pasted.
  [/(\b[a-z][a-z0-9+.-]*:\/\/)[^\s/@]+@/gi, "$1…@"],
  [
    /(\b(?:password|token|secret|key|cookie|authorization|signature)["']?\s*[=:]\s*)(?:Bearer\s+)?["']?[^\s"'&;,]+/gi,
    "$1…",
  ],
  [/(session_token=)[^\s;]+/gi, "$1…"],
  [/\bBearer\s+[\w.~+/-]+=*/g, "Bearer …"],
];

/** A text as it may be kept: what opens something is taken out of it, and it is at most `longest` letters long. */
export function withoutSecrets(text: string, longest: number): string {
  const told = SECRETS.reduce((rest, [secret, instead]) => rest.replace(secret, instead), text);
  return told.length > longest ? `${told.slice(0, longest)}…` : told;
}
