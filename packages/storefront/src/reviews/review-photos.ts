/** A picture of a review that is being written: uploaded already, perhaps not yet part of it. */
export interface ReviewPhoto {
  id: string;
  url: string;
}

export const mostPhotos = 5;

/** How a form carries a picture along, so that a form that comes back still has it. */
export const photoValue = ({ id, url }: ReviewPhoto): string => `${id} ${url}`;

/** The pictures a form carried along, each once. An address from elsewhere is none of ours and is not shown. */
export function readPhotos(values: readonly unknown[], origins: readonly string[]): ReviewPhoto[] {
  const photos = values.flatMap((value) => {
    const [, id, url = ''] = (typeof value === 'string' && /^(img_[0-9a-z]{26}) (\S+)$/.exec(value)) || [];
    const origin = URL.parse(url)?.origin;
    return id !== undefined && origin !== undefined && origins.includes(origin) ? [{ id, url }] : [];
  });
  return photos.filter(({ id }, index) => photos.findIndex((other) => other.id === id) === index);
}
