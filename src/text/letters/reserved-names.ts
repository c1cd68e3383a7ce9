/**
 * The names that Windows keeps for devices, whatever ending follows: `aux.html` is one, too
 * (https://learn.microsoft.com/windows/win32/fileio/naming-a-file).
 * @param name the name of a file, without its folders
 * @returns the name of the device that it is taken for, or undefined
 */
export const deviceIn = (name: string): string | undefined =>
  /^(?:con|prn|aux|nul|(?:com|lpt)[\d¹²³]|con(?:in|out)\$)(?=\.|$)/i.exec(name)?.[0];
