import next from "eslint-config-next/core-web-vitals";
import nextTypeScript from "eslint-config-next/typescript";

/** The clock is read in one place, so that pages and tests can be given their day (DESIGN section 6). */
const clock = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: "Read the clock through lib/clock." },
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: "Read the clock through lib/clock.",
  },
  {
    selector: "MemberExpression[object.name='Temporal'][property.name='Now']",
    message: "Read the clock through lib/clock.",
  },
];
const words = [
  { selector: "MemberExpression[object.name='Intl']", message: "How things read is decided in lib/format." },
];

const config = [
  { ignores: [".next/**", ".data/**", "lib/db/generated/**", "next-env.d.ts"] },
  ...next,
  ...nextTypeScript,
  {
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/ban-ts-comment": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_", ignoreRestSiblings: true },
      ],
      // The rule is about CommonJS; in a module the word is free.
      "@next/next/no-assign-module-variable": "off",
      eqeqeq: "error",
      "max-lines": ["error", { max: 220, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ["app/**", "components/**", "lib/**"],
    ignores: ["lib/clock.ts", "lib/format/**", "**/*.test.ts"],
    rules: { "no-restricted-syntax": ["error", ...clock, ...words] },
  },
  {
    files: ["lib/domain/**"],
    ignores: ["**/*.test.ts"],
    rules: { "no-restricted-syntax": ["error", ...clock, ...words] },
  },
  // Everyone whom the catalog quotes: a list, in which one looks for a name.
  { files: ["prisma/catalog/sources.ts"], rules: { "max-lines": "off" } },
  // Playwright's fixtures are given a function that is called `use`.
  { files: ["e2e/**"], rules: { "react-hooks/rules-of-hooks": "off" } },
];

export default config;
