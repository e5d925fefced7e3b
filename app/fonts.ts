import localFont from "next/font/local";

// Optional: a face that is not there for the first paint is not put in later, for other breaks of lines would move the page
// under the reader (by 0.2 at 360 px, where a face came a second late). It is preloaded, so nearly every first page has it,
// and the next one has it from the browser's cache. Next reads these settings as they stand here.
const display = localFont({
  src: "../node_modules/@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2",
  variable: "--face-display",
  weight: "200 800",
  display: "optional",
  adjustFontFallback: "Times New Roman",
});

const text = localFont({
  src: "../node_modules/@fontsource-variable/hanken-grotesk/files/hanken-grotesk-latin-wght-normal.woff2",
  variable: "--face-text",
  weight: "100 900",
  display: "optional",
  adjustFontFallback: "Arial",
});

// Accented names and currency signs such as the rupee's: fetched only by a page that has one, and so never there at first. They
// are put in when they come: a letter or two move no line.
const displayExt = localFont({
  src: "../node_modules/@fontsource-variable/newsreader/files/newsreader-latin-ext-wght-normal.woff2",
  variable: "--face-display-ext",
  weight: "200 800",
  display: "swap",
  preload: false,
  adjustFontFallback: false,
  declarations: [
    {
      prop: "unicode-range",
      value: "U+0100-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+1E00-1E9F, U+20A0-20C0, U+2113",
    },
  ],
});

const textExt = localFont({
  src: "../node_modules/@fontsource-variable/hanken-grotesk/files/hanken-grotesk-latin-ext-wght-normal.woff2",
  variable: "--face-text-ext",
  weight: "100 900",
  display: "swap",
  preload: false,
  adjustFontFallback: false,
  declarations: [
    {
      prop: "unicode-range",
      value: "U+0100-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+1E00-1E9F, U+20A0-20C0, U+2113",
    },
  ],
});

/** Class names that bring the two faces, as custom properties, to the root element. */
export const faces = [display, text, displayExt, textExt].map((face) => face.variable).join(" ");
