// Which agency someone belongs to: a Slack workspace and a Teams tenant are one where the settings say so.

/** Each group is one agency under the names its channels give it, such as `slack:T1` and `teams:TENANT`. */
export type Agencies = readonly (readonly string[])[];

/** @param own the name a channel gives it. @returns the first name of its group, or its own */
export function agencyFor(own: string, agencies: Agencies): string {
  return agencies.find((names) => names.includes(own))?.[0] ?? own;
}

/** The agency an account begins with: of `slack:T1/U1` it is `slack:T1`. */
export const ownAgency = (account: string): string => account.split('/', 1)[0] ?? '';
