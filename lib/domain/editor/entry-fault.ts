/** What is wrong with a form at the door, signing in or accepting an invitation, or with a change of the password. */
export interface EntryFault {
  /** Empty where it is of the whole form. */
  readonly field: "" | "name" | "email" | "password" | "current";
  readonly code:
    | "name-missing"
    | "name-too-long"
    | "name-unprintable"
    | "email-missing"
    | "email-malformed"
    | "password-missing"
    | "password-too-short"
    | "password-too-long"
    | "password-common"
    | "password-unchanged"
    | "current-missing"
    | "current-wrong"
    | "no-match"
    | "too-many-tries"
    | "address-taken"
    | "void-invitation";
}

/** No rule on what a password is made of, and none on how old it may be (NIST SP 800-63B): length is what counts. */
export const PASSWORD_LENGTH = { min: 8, advised: 15, max: 128 } as const;
