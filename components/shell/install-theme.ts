/**
 * Brings the chosen theme back and answers the theme switch wherever it stands. Its source is also written into the page, to
 * run before the first paint: it must not use anything outside itself. Installing it twice does nothing.
 */
export function installTheme(): void {
  const root = document.documentElement;
  if (root.dataset["switchable"]) return;
  root.dataset["switchable"] = "yes";
  const system = matchMedia("(prefers-color-scheme: dark)");
  try {
    const kept = localStorage.getItem("theme");
    if (kept === "light" || kept === "dark") root.dataset["theme"] = kept;
  } catch {
    // A browser that keeps nothing follows the system.
  }
  addEventListener("click", (event) => {
    if (!(event.target instanceof Element) || !event.target.closest("[data-theme-switch]")) return;
    const chosen = root.dataset["theme"];
    const next = (chosen ? chosen === "dark" : system.matches) ? "light" : "dark";
    // To choose what the system says anyway is to forget the choice.
    const keep = (next === "dark") !== system.matches;
    if (keep) root.dataset["theme"] = next;
    else delete root.dataset["theme"];
    try {
      if (keep) localStorage.setItem("theme", next);
      else localStorage.removeItem("theme");
    } catch {
      // It holds until the page is left.
    }
  });
}
