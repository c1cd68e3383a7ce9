import project from '../../package.json' with { type: 'json' };

/** What builds sites: those of one generator have searches that work together. */
export const GENERATOR = `vademecum ${project.version}, pagefind ${project.dependencies.pagefind}`;
