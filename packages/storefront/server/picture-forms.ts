/** Whether a form brings files, which are passed on while they come; any other is read whole and has to be small. */
export const isPictureForm = (contentType: string): boolean => /^multipart\/form-data\b/i.test(contentType);
