import { begin } from "./launch/begin.mjs";

await begin("scripts/start.ts");
