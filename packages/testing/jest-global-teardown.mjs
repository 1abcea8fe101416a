/** Stops the server that the global setup started, if it did. */
export default async function tearDown() {
  await globalThis.gebyarTestServer?.stop();
}
