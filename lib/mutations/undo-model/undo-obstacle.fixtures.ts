import type { Model, ModelChange, Value } from "./model.fixtures";

/** What keeps a change from being undone. */
export type UndoObstacle = "undone" | "rested upon" | "moved on" | "taken" | "merged";

/** By the rules of decision 0016, as the model sees them; null where nothing does. */
export function undoObstacle(model: Model, change: ModelChange): UndoObstacle | null {
  if (model.isUndone(change.key)) return "undone";
  if ([...change.claims].some((claim) => restsOn(model, change, claim))) return "rested upon";
  if (change.differences.some(([path, before, after]) => hasMoved(model, path, before, after))) return "moved on";
  if (change.differences.some(([path, before]) => nameTaken(model, path, before))) return "taken";
  return leadsToMerged(model, change) ? "merged" : null;
}

/** Whether something was done to a claim since that was not taken back: what was, and what did, go two by two, the last first. */
function restsOn({ changes }: Model, change: ModelChange, claim: string): boolean {
  const later = changes
    .slice(changes.indexOf(change) + 1)
    .filter(({ claims, reviews }) => claims.has(claim) && reviews === change.reviews);
  for (let place = later.length - 1; place >= 0; place -= 1) {
    const undone = later.findIndex(({ key }) => key === later[place]?.undoes);
    if (undone < 0) continue;
    later.splice(place, 1);
    later.splice(undone, 1);
    place = later.length;
  }
  return later.length > 0;
}

/** Whether what the catalog says is not what the change made of it. */
function hasMoved(model: Model, path: string, before: Value, after: Value): boolean {
  if (path.startsWith("claim ")) return false;
  if (path.startsWith("redirect ") && before === null) return false;
  if (model.at(path) !== after) return true;
  // The address that it goes back to must have led here since.
  return path.endsWith(" slug") && model.at(`redirect ${before}`) !== path.replace(/ slug$/, "");
}

/** Whether another of its kind has a name by now; of phones several may share one. */
export function nameTaken({ state }: Model, path: string, name: Value): boolean {
  const [kind, label, column] = path.split(" ");
  if (column !== "name" || name === null || !["brand", "series", "source", "market"].includes(kind ?? "")) return false;
  return [...state].some(([other, held]) => {
    const [of, its, what] = other.split(" ");
    return of === kind && its !== label && what === "name" && held === name;
  });
}

/** Whether a claim would come to stand at a duplicate, or be in force again and point to one. */
function leadsToMerged(model: Model, { differences }: ModelChange): boolean {
  const mergedAfter = (record: string) => {
    const own = differences.find(([path]) => path === `${record} merged`);
    return own ? own[1] : model.at(`${record} merged`);
  };
  return differences.some(([path, before]) => {
    const [kind, claim, part] = path.split(" ");
    // To take a restoring back is to strike: what is struck may stand anywhere.
    if (kind !== "claim" || (part === "struck" && before === "yes")) return false;
    const at = part === "subject" ? before : model.at(`claim ${claim} subject`);
    const to = part === "struck" && before === "no" ? model.at(`claim ${claim} member`) : null;
    return [at, to].some((record) => record !== null && mergedAfter(record) !== null);
  });
}
