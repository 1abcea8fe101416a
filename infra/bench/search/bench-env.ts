/** The environment of the bench; nothing else in this folder reads it. */
export const benchEnv = {
  /** A running API with the demo’s catalogue, to ask that one in place of one of the bench’s own. */
  apiUrl: () => process.env['API_URL'],
  /** Where to seed; set for the seeding process. */
  databaseUrl: () => process.env['DATABASE_URL'],
};
