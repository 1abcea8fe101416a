// The second process: sends requests in turn over 32 connections and tells what came back. Reads its orders from standard input.
import { text } from 'node:stream/consumers';
import autocannon from 'autocannon';

const { url, requests, connections, seconds } = JSON.parse(await text(process.stdin));
const result = await autocannon({ url, requests, connections, duration: seconds });
const { latency, non2xx, errors } = result;
process.stdout.write(
  JSON.stringify({
    perSecond: result.requests.average,
    p50: latency.p50,
    p99: latency.p99,
    failed: non2xx + errors,
    total: result.requests.total,
    bytes: result.throughput.total / Math.max(1, result.requests.total),
  }),
);
