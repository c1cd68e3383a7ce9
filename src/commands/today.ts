/** The day where the author is; Swedish writes dates in ISO's order. */
export const today = (): string => new Date().toLocaleDateString('sv-SE');
