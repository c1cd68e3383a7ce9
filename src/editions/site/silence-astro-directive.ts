import type { RolldownLog } from 'rolldown';

/**
 * Lets all warnings through but one that tells authors nothing: each MDX file bears a mark of Astro's own, which
 * the bundler does not know (https://github.com/withastro/astro/issues/18087).
 */
export function silenceAstroDirective(warning: RolldownLog, report: (warning: RolldownLog) => void): void {
  if (warning.code === 'MODULE_LEVEL_DIRECTIVE' && warning.message.includes('astro:head-inject')) return;
  report(warning);
}
