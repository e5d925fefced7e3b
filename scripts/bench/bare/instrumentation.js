/** Nothing. Were this file not here, the build would take Debut's own from the folder above. */
export function register() {}
