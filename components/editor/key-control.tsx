import { memo } from "react";
import { renewKey } from "@/components/editor/submission-key";

export interface KeyControlProps {
  /** The key in the form's HTML. */
  submissionKey: string;
  /** Whether a form that appears gives itself a key of its own. */
  isRenewed: boolean;
}

/**
 * Holds the key of a submission. The one in the form's HTML serves where no script runs; going back to a form that was sent would
 * otherwise send the next launch under the key of the last one. It is drawn once: drawn again, React would put the key of the
 * HTML back, and what is sent again would be another submission.
 */
export const KeyControl = memo(
  function KeyControl({ submissionKey, isRenewed }: KeyControlProps) {
    return <input type="hidden" name="key" defaultValue={submissionKey} {...(isRenewed ? { ref: renewKey } : {})} />;
  },
  () => true,
);
