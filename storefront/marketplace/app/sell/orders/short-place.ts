/** `Sepinggan, Balikpapan Selatan` of a path that goes on to the province. */
export const shortPlace = (path: string): string => path.split(', ').slice(0, 2).join(', ');
