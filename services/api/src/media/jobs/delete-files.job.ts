import { z } from 'zod';
import { defineJob } from '../../platform/jobs/index.js';
import { deleteFilesJobName } from '../commands/remove-unattached.js';
import { mediaStore } from '../media.store.js';

const payloadSchema = z.object({ names: z.array(z.string()) });

/** Removes the files of pictures that are gone. */
export const deleteFilesJob = defineJob({
  name: deleteFilesJobName,
  run: async ({ ports }, payload) => {
    const store = ports.get(mediaStore);
    for (const name of payloadSchema.parse(payload).names) await store.remove(name);
  },
});
