/** Names the theme that it switches to; answered by `ThemeScript`, and gone where no script runs. */
export function ThemeSwitch() {
  return (
    <button
      type="button"
      data-theme-switch
      className="cursor-pointer text-fine text-soft underline decoration-hair underline-offset-3 hover:text-ink noscript:hidden print:hidden"
    >
      <span className="dark:hidden">Dark theme</span>
      <span className="hidden dark:inline">Light theme</span>
    </button>
  );
}
