/** Says that nothing goes by what was typed, where what is near it stands below. */
export function NearOnly({ sought }: { sought: string }) {
  return (
    <p className="mb-5 max-w-[40em] font-display text-lead text-soft">
      <span className="wrap-anywhere">Nothing goes by “{sought}”.</span> Near to what you typed:
    </p>
  );
}
