/**
 * How many cases a property is tried with: 1,000 in `npm test`, 10,000 in `npm run test:long`. A property that is dear to try
 * says so where it takes fewer.
 */
export const CASES = Number(process.env["PROPERTY_CASES"] ?? 1_000);
if (!Number.isInteger(CASES) || CASES < 1) throw new Error("PROPERTY_CASES must be a whole number from 1 on.");
