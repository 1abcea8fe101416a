import type { Config } from './platform/config.js';
import type { Ports } from './platform/ports.js';

/** Chooses the implementation behind each port, from the configuration. */
export function bindPorts(ports: Ports, _config: Config): Ports {
  return ports;
}
