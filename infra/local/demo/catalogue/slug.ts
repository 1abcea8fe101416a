/** Lower-case letters, digits and single hyphens. */
export function slug(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f“”"'’.]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/** A way to get each slug once: the second `a` becomes `a-2`. */
export function unique(): (text: string) => string {
  const taken = new Set<string>();
  return (text) => {
    let candidate = text;
    for (let i = 2; taken.has(candidate); i++) candidate = `${text}-${i}`;
    taken.add(candidate);
    return candidate;
  };
}
