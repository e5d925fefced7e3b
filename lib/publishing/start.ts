import { watchTheDay } from "@/lib/publishing/day-turn";
import { listenForWrites } from "@/lib/publishing/listen";
import { keepPagesInAscii } from "@/lib/publishing/page-cache";

/** From here on, published pages follow the ledger and the clock. Both go on in the background and mend themselves. */
export function startPublishing(): void {
  keepPagesInAscii();
  void listenForWrites();
  watchTheDay();
}
