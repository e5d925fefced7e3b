/** The first stop of the keyboard: past the header, to what the page is about. */
export function SkipLink() {
  return (
    <a href="#main" className="absolute top-2 left-2 z-10 bg-ink px-3 py-1.5 text-paper not-focus:sr-only">
      Skip to the page
    </a>
  );
}
