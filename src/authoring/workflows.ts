import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { didYouMean } from '../model/did-you-mean.ts';
import { shellWord } from '../text/markup/shell-word.ts';
import { RefusedError } from './new-files.ts';

/** A way to publish: what it does, and its files: the recipe in `workflows/`, and the path in the project. */
interface Workflow {
  about: string;
  files: [recipe: string, path: string][];
  /** Whether it is done on the author's own machine, which has the content folder wherever it lies. */
  here?: true;
}

export const WORKFLOWS: Record<string, Workflow> = {
  github: {
    about: 'GitHub Actions publish on GitHub Pages.',
    files: [['github.yml', '.github/workflows/publish.yml']],
  },
  gitlab: { about: 'GitLab publishes on GitLab Pages.', files: [['gitlab.yml', '.gitlab-ci.yml']] },
  netlify: { about: 'Netlify publishes, with strict headers.', files: [['netlify.toml', 'netlify.toml']] },
  cloudflare: {
    about: 'Cloudflare Pages publishes, with strict headers.',
    files: [['cloudflare-headers.txt', '_headers']],
  },
  rsync: {
    about: 'A script copies to a server of your own, which nginx or Apache may be.',
    files: [['rsync.sh', 'publish.sh']],
    here: true,
  },
  nginx: {
    about: 'nginx serves on a server of your own, with strict headers.',
    files: [
      ['site.nginx.conf', 'site.nginx.conf'],
      ['headers.nginx.conf', 'headers.nginx.conf'],
    ],
    here: true,
  },
  apache: {
    about: 'Apache serves on a server of your own, with strict headers.',
    files: [
      ['site.apache.conf', 'site.apache.conf'],
      ['headers.apache.conf', 'headers.apache.conf'],
    ],
    here: true,
  },
};

/** Whether a way to publish builds the content, and does not only serve what is built. */
const builds = ({ files }: Workflow) => !files.some(([recipe]) => recipe.startsWith('site.'));

/** A file to write, its path inside the project. */
export interface WorkflowFile {
  path: string;
  text: string;
  executable: boolean;
}

/**
 * @param project the folder of the generator, absolute
 * @param content the content folder, absolute
 * @returns the files of a way to publish
 * @throws RefusedError if there is no such way, or the host could not reach the content
 */
export function workflowFiles(name: string, project: string, content: string): WorkflowFile[] {
  const workflow = Object.hasOwn(WORKFLOWS, name) ? WORKFLOWS[name] : undefined;
  if (!workflow)
    throw new RefusedError(
      [
        `There is no workflow “${name}”. `,
        didYouMean(name, Object.keys(WORKFLOWS)) ?? listOfWorkflows(),
      ].join(''),
    );
  const folder = relative(project, content).split(sep).join('/');
  const isPlain = /^[\w./-]+$/.test(folder) && !folder.startsWith('..');
  if (!isPlain && !(workflow.here && (folder || !builds(workflow))))
    throw new RefusedError(
      `A workflow builds what is in the project: put the content folder ${content} into ${project}, under a name of letters from a to z, digits and hyphens.`,
    );
  const named = isPlain ? folder : shellWord(content);
  return workflow.files.map(([recipe, path]) => ({
    path,
    text: readFileSync(join(import.meta.dirname, 'workflows', recipe), 'utf8').replace(
      /(CONTENT_DIR\W+)content\b/,
      (_all, before: string) => `${before}${named}`,
    ),
    executable: recipe.endsWith('.sh'),
  }));
}

/** @returns the ways to publish, one a line, for whoever asks */
export const listOfWorkflows = (): string =>
  [
    'Say how to publish: npm run new -- workflow NAME',
    ...Object.entries(WORKFLOWS).map(([name, { about }]) => `  ${name.padEnd(10)} ${about}`),
  ].join('\n');
