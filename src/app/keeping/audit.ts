// Writes down that something was done to what is kept of someone: who and whom, never words.
import { daysAfter } from '../../core/keep-days.ts';
import { type AuditedDeed, auditRecord } from '../../core/records/audit.ts';
import type { Change } from '../ports.ts';
import type { Turn } from '../turn.ts';

/** @param by a person's id, or `operator` for whoever runs the program */
export function writtenDown(
  by: string,
  did: AuditedDeed,
  whom: string,
  { person, ids, clock, keep }: Pick<Turn, 'person' | 'ids' | 'clock' | 'keep'>,
): Change {
  const at = clock();
  const value = auditRecord.write({ by, did, whom });
  return { shelf: 'audit', owner: person.agency, id: ids(), expected: 0, at, value, until: daysAfter(at, keep.audit) };
}
