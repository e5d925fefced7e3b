import { answer, belief, names } from "../expectation";
import { is, named } from "../facts";
import { expects, type NewsItem, states } from "../notation";
import { device } from "../records";
import * as voices from "../voices";

const signature = device("Motorola Signature", "motorola");

/** A name before the name, and a codename. */
const teased: NewsItem = {
  page: "motorola_signature_flipkart_teaser-news-70860",
  on: "2025-12-25",
  reports: [
    {
      by: voices.flipkart,
      on: "25 December 2025",
      says: {
        "Flipkart teases the Motorola Signature": [
          states(signature, named("Motorola Signature", "official")),
          states(signature, is("coming"), { in: "IN" }),
        ],
      },
    },
    {
      by: voices.gsmarena,
      on: "25 December 2025",
      says: {
        "reportedly codenamed Urus": [expects(signature, named("Urus", "codename"))],
        "rumored before as the Edge 70 Ultra": [states(signature, named("Motorola Edge 70 Ultra", "rumored"))],
      },
    },
  ],
  believed: [
    names(signature, {
      current: "Motorola Signature",
      formerly: ["Motorola Edge 70 Ultra"],
      codenames: ["Urus"],
      modelNumbers: [],
    }),
    belief(signature, "name", true, "rumored", { member: "urus", by: "GSMArena" }),
    answer(signature, "IN", "expected", { by: "Flipkart" }),
    answer(signature, "US", "unknown"),
  ],
};

export const motorolaSignatureItems = [teased];
