import type { FieldError } from "@/components/editor/field-error";
import { RecordedAlready } from "@/components/editor/recorded-already";

/** What stands beside a field that something is wrong with. */
export function FormError({ error: { sentence, launch } }: { error: FieldError }) {
  return (
    <>
      {sentence}
      {launch && <RecordedAlready slug={launch} />}
    </>
  );
}
