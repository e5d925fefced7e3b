import { addFault } from "./fault-issue";
import { optionalLine } from "./text";

const MAX_LENGTH = 2000;

/** An http or https address in its canonical spelling; null where nothing was typed. */
export const optionalLinkSchema = optionalLine(MAX_LENGTH).transform((text, context) => {
  if (text === "") return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  const isLink =
    url !== null &&
    (url.protocol === "https:" || url.protocol === "http:") &&
    url.hostname.includes(".") &&
    url.username === "" &&
    url.password === "";
  if (!isLink) return addFault(context, { code: "not-a-link" });
  // Escaping makes an address longer than what was typed.
  return url.href.length > MAX_LENGTH ? addFault(context, { code: "too-long", max: MAX_LENGTH }) : url.href;
});
