/** Says that a page could not hold everything; silent when it does. */
export function LeftOut({ count }: { count: number }) {
  if (count === 0) return null;
  return (
    <p className="mt-3 text-fine text-soft">
      {count} more {count === 1 ? "launch is" : "launches are"} not shown here; each stands on its month’s and its
      brand’s page.
    </p>
  );
}
