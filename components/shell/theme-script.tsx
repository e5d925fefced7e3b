/**
 * Runs before the first paint, so that a chosen theme does not flash, and answers the switch wherever it stands on the
 * page. Choosing what the system says anyway forgets the choice.
 */
const SCRIPT = `(()=>{
const root=document.documentElement,system=matchMedia("(prefers-color-scheme: dark)");
try{const kept=localStorage.getItem("theme");if(kept==="light"||kept==="dark")root.dataset.theme=kept}catch{}
addEventListener("click",event=>{
if(!(event.target instanceof Element)||!event.target.closest("[data-theme-switch]"))return;
const dark=root.dataset.theme?root.dataset.theme==="dark":system.matches,next=dark?"light":"dark";
const kept=(next==="dark")!==system.matches;
if(kept)root.dataset.theme=next;else delete root.dataset.theme;
try{if(kept)localStorage.setItem("theme",next);else localStorage.removeItem("theme")}catch{}
})})()`.replaceAll("\n", "");

export function ThemeScript() {
  return <script dangerouslySetInnerHTML={{ __html: SCRIPT }} />;
}
