"use client";

import { useEffect, useSyncExternalStore } from "react";
import { isListed, onChosen, showAsList } from "./chosen-store";

/** Shows a wide calendar as the list that it is on a narrow screen and on paper. */
export function ListToggle() {
  const listed = useSyncExternalStore(onChosen, isListed, () => false);
  useEffect(() => {
    const calendar = document.querySelector<HTMLElement>("[data-calendar]");
    if (listed) calendar?.setAttribute("data-view", "list");
    else calendar?.removeAttribute("data-view");
  }, [listed]);
  return (
    <button
      type="button"
      aria-pressed={listed}
      onClick={() => showAsList(!listed)}
      className="cursor-pointer border-b border-hair py-1 text-fine text-soft hover:border-ink aria-pressed:border-b-2 aria-pressed:border-ink aria-pressed:font-semibold aria-pressed:text-ink max-lg:hidden"
    >
      As a list
    </button>
  );
}
