import { readdir, readFile } from 'node:fs/promises';

/** Clock ticks a second; Linux has this value on every architecture. */
const ticks = 100;

async function fieldsOf(pid: number | string): Promise<string[] | null> {
  try {
    const stat = await readFile(`/proc/${String(pid)}/stat`, 'utf8');
    // The program's name, in brackets, may hold blanks.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return null;
  }
}

/** Seconds of processor time that a process has had, and all processes it started itself, ended ones too. Null where there is no /proc. */
export async function processorSeconds(pid: number): Promise<number | null> {
  const own = await fieldsOf(pid);
  if (!own) return null;
  const others = await Promise.all(
    (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map((name) => fieldsOf(name)),
  );
  const all = [own, ...others.filter((fields) => fields?.[1] === String(pid))];
  const spent = (fields: string[] | null, places: number[]) =>
    places.reduce((sum, place) => sum + Number(fields?.[place] ?? 0) / ticks, 0);
  return all.reduce((sum, fields) => sum + spent(fields, [11, 12]), spent(own, [13, 14]));
}

/** The process that started another one. */
export async function parentOf(pid: number): Promise<number | null> {
  const fields = await fieldsOf(pid);
  return fields ? Number(fields[1]) : null;
}
