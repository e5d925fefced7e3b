export const ROLES = ["owner", "editor", "contributor"] as const;
export type Role = (typeof ROLES)[number];

const EVERYBODY: readonly Role[] = ROLES;
const EDITORS: readonly Role[] = ["owner", "editor"];
const OWNERS: readonly Role[] = ["owner"];

/** Who may do what: each permission, and the roles that have it. */
const HOLDERS = {
  /** The own sessions and the own password. */
  "own-account": EVERYBODY,
  /** A contributor's recordings wait for review. */
  record: EVERYBODY,
  /** Strike, restore, withdraw, rank, refile and judge claims; correct records. */
  operate: EDITORS,
  /** Accept or refuse what waits; decide on what readers suggest. */
  review: EDITORS,
  /** Say what became of a launch. */
  settle: EDITORS,
  /** Give a record another address, or make one of two. */
  rename: EDITORS,
  "see-people": OWNERS,
  invite: OWNERS,
  "change-role": OWNERS,
  disable: OWNERS,
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof HOLDERS;
export const PERMISSIONS = Object.keys(HOLDERS) as readonly Permission[];

export function may(role: Role, permission: Permission): boolean {
  return HOLDERS[permission].includes(role);
}

/** The verbs of mutations, as they stand in revisions, that ask for something else than to operate. */
const ASKED_BY: ReadonlyMap<string, Permission> = new Map([
  ["recordLaunch", "record"],
  ["recordReport", "record"],
  ["renameRecord", "rename"],
  ["mergeDevices", "rename"],
  ["acceptClaim", "review"],
  ["acceptRecorded", "review"],
  ["refuseRecorded", "review"],
  ["takeUpSuggestion", "review"],
  ["dismissSuggestion", "review"],
  ["reopenSuggestion", "review"],
]);

/** What a mutation asks for. A verb that nobody has thought of asks for no less than to operate. */
export function permissionOf(verb: string): Permission {
  return ASKED_BY.get(verb) ?? "operate";
}
