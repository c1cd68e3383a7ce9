/**
 * The script that says which versions of the index and of the previews there are, below the root. Pages do not say it,
 * so that they stay as they are while others change: a reader who keeps the site need not fetch them again.
 */
export const VERSIONS_SCRIPT = 'assets/versions.js';
