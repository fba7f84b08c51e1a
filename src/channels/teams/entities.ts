// botframework-connector 4.23.3 strips every property of an entity but three before it sends it; the AI label is one.
import { Entity } from 'botframework-connector/lib/connectorApi/models/mappers.js';

/** Lets entities pass whole, for this process. A test reads them on the wire. */
export function letEntitiesPass(): void {
  const type: { additionalProperties?: unknown } = Entity.type;
  type.additionalProperties = { type: { name: 'Object' } };
}
