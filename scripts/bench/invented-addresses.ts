import { readdirSync } from "node:fs";
import { homeOf } from "@/lib/db/embedded/home";

/** Everything that a visitor can put where the app reads an address. */
const SHAPES: readonly ((number: number) => string)[] = [
  (number) => `/devices/invented-${number}`,
  (number) => `/launches/invented-${number}`,
  (number) => `/series/invented-${number}`,
  (number) => `/brands/invented-${number}`,
  (number) => `/sources/invented-${number}`,
  (number) => `/sources/by-kind/leaker/${1_000 + number}`,
  (number) => `/calendar/${10_000 + number}`,
  (number) => `/calendar/${1000 + number}/07`,
  (number) => `/calendar/2022/${100 + number}`,
  (number) => `/?invented=${number}`,
  (number) => `/devices/xiaomi-12s-ultra?invented=${number}`,
  (number) => `/invented-${number}/deeper`,
];
const AT_ONCE = 8;

export interface Invented {
  readonly asked: number;
  /** Answers by status. */
  readonly answers: ReadonlyMap<number, number>;
  readonly filesBefore: number;
  readonly filesAfter: number;
}

/** Asks for that many addresses that nobody has published and counts the files of the build and of `DATA_DIR` before and after. */
export async function askForInvented(origin: string, dataDir: string, count: number): Promise<Invented> {
  const folders = [".next", dataDir, homeOf(dataDir).folder];
  const filesBefore = countFiles(folders);
  const answers = new Map<number, number>();
  let next = 0;
  const ask = async () => {
    while (next < count) {
      const number = next++;
      const response = await fetch(origin + SHAPES[number % SHAPES.length]!(number), { redirect: "manual" });
      await response.arrayBuffer();
      answers.set(response.status, (answers.get(response.status) ?? 0) + 1);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, ask));
  return { asked: count, answers, filesBefore, filesAfter: countFiles(folders) };
}

function countFiles(folders: readonly string[]): number {
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) =>
      entry.isFile() ? [`${entry.parentPath}/${entry.name}`] : [],
    ),
  );
  return new Set(files).size;
}
