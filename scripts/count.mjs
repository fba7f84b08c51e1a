// Adds up the test runner's own JSON reports: "N passed, N failed" as the last line. A missing report is a failure.
import { readFileSync } from 'node:fs';

const counts = process.argv.slice(2).map((file) => {
  try {
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(file, 'utf8'));
    const unreadable = testResults.filter(
      ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
    ).length;
    return { passed: numPassedTests, failed: numFailedTests + unreadable };
  } catch {
    process.stdout.write(`${file} is missing or not a report.\n`);
    return { passed: 0, failed: 1 };
  }
});
const sum = (key) => counts.reduce((total, count) => total + count[key], 0);
process.stdout.write(`${sum('passed')} passed, ${sum('failed')} failed\n`);
process.exitCode = sum('failed') === 0 && sum('passed') > 0 ? 0 : 1;
