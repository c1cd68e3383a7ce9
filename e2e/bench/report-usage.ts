import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Loaded into a process that is measured: as it ends, it says what it took. */
process.on('exit', () => {
  const folder = process.env['USAGE_FOLDER'];
  if (!folder) return;
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const usage = { processor: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS * 1024 };
  writeFileSync(join(folder, `${process.pid}.json`), JSON.stringify(usage));
});
