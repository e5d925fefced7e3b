import { MarketSubject } from "@/components/market/market-subject";
import type { MarketSubjectView } from "@/lib/data/market/market-view";

/** The phones of which one thing is said, one below the other. */
export function MarketSubjects({ subjects }: { subjects: readonly MarketSubjectView[] }) {
  return (
    <ul className="space-y-1.5">
      {subjects.map((subject) => (
        <li key={subject.ref.id}>
          <MarketSubject subject={subject} />
        </li>
      ))}
    </ul>
  );
}
