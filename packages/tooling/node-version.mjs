/**
 * Says why this Node can't run Gebyar, or nothing when it can. Plain old JavaScript: an old Node must still parse it.
 * From 22.18 on Node runs TypeScript as it is.
 *
 * @param {string} version such as 'v20.11.1'
 * @returns {string | undefined}
 */
export function nodeFault(version) {
  const parts = version.replace(/^v/, '').split('.').map(Number);
  const fits = parts[0] > 22 || (parts[0] === 22 && parts[1] >= 18);
  if (fits) return undefined;
  return (
    'Gebyar needs Node 22.18 or newer; this is ' +
    version +
    '. On Linux (x64 and arm64) npm ci brings Node 24 along: run npm ci, then use the npm scripts.'
  );
}
