const BEYOND_ASCII = /[^\x00-\x7f]+/g;
/** What HTML does not read as text. In styles letters are left as they are: CSS spells them in a third way, and ours have none. */
const RAW = /(<(script|style)\b[^>]*>)([\s\S]*?)(<\/\2>)/gi;

/**
 * The same page, written in ASCII alone: as references in text and attributes, as escapes in scripts, where such letters stand
 * in string literals only (React's data). V8 keeps a text with one curly quote in it at two bytes a letter, and hashing and
 * sending that takes two to five times as long.
 */
export function asciiPage(html: string): string {
  let page = "";
  let from = 0;
  for (const { 0: whole, 1: open = "", 2: name = "", 3: content = "", 4: close = "", index } of html.matchAll(RAW)) {
    page += asciiText(html.slice(from, index)) + asciiText(open);
    page += (name.toLowerCase() === "script" ? asciiScript(content) : content) + close;
    from = index + whole.length;
  }
  page += asciiText(html.slice(from));
  // Put together from pieces of the old text, it would keep two bytes a letter.
  return /[^\x00-\x7f]/.test(page) ? page : Buffer.from(page, "latin1").toString("latin1");
}

function asciiText(text: string): string {
  return text.replace(BEYOND_ASCII, (letters) =>
    Array.from(letters, (letter) => `&#${letter.codePointAt(0)};`).join(""),
  );
}

function asciiScript(script: string): string {
  return script.replace(BEYOND_ASCII, (letters) =>
    letters
      .split("")
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
      .join(""),
  );
}
