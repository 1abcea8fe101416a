export interface FlagOptions {
  cluster: string;
  port: number;
  durable: boolean;
  maxConnections?: number;
}

/** The server's settings, all on the command line: nobody's postgresql.conf decides how Gebyar behaves. */
export function serverFlags({ cluster, port, durable, maxConnections = 100 }: FlagOptions): string[] {
  const settings: Record<string, string> = {
    port: String(port),
    listen_addresses: '127.0.0.1',
    // No socket file: its path may be longer than the 107 bytes a socket address holds.
    unix_socket_directories: '',
    max_connections: String(maxConnections),
    timezone: 'UTC',
    log_timezone: 'UTC',
    lc_messages: 'C',
    logging_collector: 'off',
    log_min_messages: 'warning',
    // Compiling a query costs more than running it on data of this size.
    jit: 'off',
    // Small machines: no replication, and one checkpoint every quarter of an hour.
    max_wal_senders: '0',
    max_logical_replication_workers: '0',
    wal_level: 'minimal',
    checkpoint_timeout: '15min',
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
  return ['-D', cluster, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
}
