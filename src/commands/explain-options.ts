/**
 * @param error what a command met
 * @returns it in words for authors, where it is one of Node's about what stands behind the command
 */
export function explainOptions(error: unknown): string {
  const { code, message } = error as { code?: string; message?: string };
  const [, option = ''] = /'(-{1,2}[^'\s]*)/.exec(message ?? '') ?? [];
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION')
    return `There is no option ${option}. A title or name that begins with a hyphen stands behind two hyphens of their own: -- "-1 degree"`;
  if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE')
    return `${option} stands there with what does not belong to it, or without what does: ${option} NAME.`;
  return message ?? String(error);
}
