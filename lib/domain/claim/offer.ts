/** The offer that stands for imports by third parties: it says nothing of the brand's own sale (DESIGN 4.6). */
export const IMPORT_OFFER = "import";
