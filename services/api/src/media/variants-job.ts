import type { JobSpec } from '../platform/jobs/index.js';

export const variantsJobName = 'media/make-variants';

/** How urgent: a page asks for it now, a person has just uploaded it, or it only has to be done one day. */
const priorities = { asked: 2, soon: 5, 'in-time': 10 } as const;

/**
 * The job that makes a picture's widths: one picture after the other, so that encoding never takes the second core of a
 * small machine, and after everything that people wait for.
 */
export const variantsJobSpec = (
  assetId: string,
  urgency: keyof typeof priorities,
): Required<JobSpec> & { options: NonNullable<JobSpec['options']> } => ({
  name: variantsJobName,
  payload: { assetId },
  options: {
    key: `${variantsJobName}/${assetId}`,
    priority: priorities[urgency],
    queue: 'media',
    maxAttempts: 8,
  },
});
