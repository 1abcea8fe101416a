import { z } from 'zod';
import { defineJob } from '../../platform/jobs/index.js';
import { sendNotification } from '../commands/send-notification.js';

const payloadSchema = z.object({ notificationId: z.uuid() });

/** Sends one message; tried again, with growing waits, until the mail server has taken it. */
export const sendNotificationJob = defineJob({
  name: 'notifications/send',
  run: (context, payload) => sendNotification(context, payloadSchema.parse(payload).notificationId),
});
