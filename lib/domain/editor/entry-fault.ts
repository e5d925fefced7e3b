/** What is wrong with a form at the door: signing in, or accepting an invitation. */
export interface EntryFault {
  /** Empty where it is of the whole form. */
  readonly field: "" | "name" | "email" | "password";
  readonly code:
    | "name-missing"
    | "name-too-long"
    | "email-missing"
    | "email-malformed"
    | "password-missing"
    | "password-too-short"
    | "password-too-long"
    | "no-match"
    | "too-many-tries"
    | "address-taken"
    | "void-invitation";
}

export const PASSWORD_LENGTH = { min: 10, advised: 15, max: 128 } as const;
