// Our keys for places in Slack: slack:TEAM/CHANNEL, or slack:TEAM/CHANNEL/THREAD.

/** A channel as such; in a thread, which is always in the direct message, one is alone with Porchlight. */
export const isChannel = (place: string) => /^slack:[^/]+\/[^/]+$/.test(place);
