import { begin } from "./launch/begin.mjs";

await begin("scripts/test.ts");
