import { defineEvent } from '../platform/events/index.js';

/** What the registry says of a motif has changed, or it came to the public or went from it. */
export const motifChanged = defineEvent<{ motifId: string }>('MotifChanged');
