// Who may call us and who we are when we call: botbuilder's part in what comes in. With sender.ts, all there is of it.
import { type Activity as BotActivity, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import {
  AuthenticationConfiguration,
  AuthenticationConstants,
  AuthenticationError,
  type ServiceClientCredentials,
  ServiceClientCredentialsFactory,
} from 'botframework-connector';
import type { Activity } from './read.ts';

export type Credentials = {
  appId?: string | undefined;
  appPassword?: string | undefined;
  tenantId?: string | undefined;
  appType: 'SingleTenant' | 'UserAssignedMSI';
};

/** Instead of Microsoft's sign-in, where nothing of it is there: the keys tokens are checked with, and our own token. */
export type LocalSignIn = { openIdMetadata: string; token: string };

export type Authentication = {
  library: ConfigurationBotFrameworkAuthentication;
  /** Whether this request comes from Teams. Never rejects: what cannot be checked is not let in. */
  isAuthentic(activity: Activity, header: string): Promise<boolean>;
};

/** Without an app id everyone is let in: only ever with the development switch. */
export function createAuthentication(credentials: Credentials, local?: LocalSignIn): Authentication {
  quieten();
  const { appId = '', appPassword, tenantId, appType } = credentials;
  const configuration = appId
    ? {
        MicrosoftAppId: appId,
        MicrosoftAppType: appType,
        ...(appPassword ? { MicrosoftAppPassword: appPassword } : {}),
        ...(tenantId ? { MicrosoftAppTenantId: tenantId } : {}),
      }
    : {};
  const own = local ? new LocalFactory(appId, local.token) : undefined;
  const options = local ? { ...configuration, ...addresses(local.openIdMetadata) } : configuration;
  const library = new ConfigurationBotFrameworkAuthentication(
    options,
    own,
    new AuthenticationConfiguration([], fromChannelAlone),
  );
  return { library, isAuthentic: checker(library) };
}

/** Teams signs many requests with one token: one that was found good is not checked again for so long. */
const trustMs = 5 * 60_000;
const mostTrusted = 100;

function checker(library: ConfigurationBotFrameworkAuthentication): Authentication['isAuthentic'] {
  const trusted = new Map<string, number>();
  return async (activity, header) => {
    // Everything that the check looks at.
    const key = JSON.stringify([header, activity.channelId, activity.serviceUrl]);
    if ((trusted.get(key) ?? 0) > Date.now()) return true;
    try {
      // The library reads the channel and the service URL alone.
      const { claimsIdentity } = await library.authenticateRequest(activity as unknown as BotActivity, header);
      const expires = Number(claimsIdentity.getClaimValue('exp')) * 1_000;
      trusted.delete(key);
      if (expires > 0) trusted.set(key, Math.min(expires, Date.now() + trustMs));
      const [oldest] = trusted.keys();
      if (trusted.size > mostTrusted && oldest !== undefined) trusted.delete(oldest);
      return true;
    } catch {
      return false;
    }
  };
}

/** Tokens that bots and emulators make for one another are none of Teams'. */
async function fromChannelAlone(claims: { type: string; value: string }[]): Promise<void> {
  const issuer = claims.find(({ type }) => type === AuthenticationConstants.IssuerClaim)?.value;
  if (issuer !== AuthenticationConstants.ToBotFromChannelTokenIssuer)
    throw new AuthenticationError('not from the channel', 401);
}

/** The library takes all of these or none. */
function addresses(openIdMetadata: string) {
  return {
    ValidateAuthority: true,
    ToChannelFromBotLoginUrl: AuthenticationConstants.ToChannelFromBotLoginUrl,
    ToChannelFromBotOAuthScope: AuthenticationConstants.ToChannelFromBotOAuthScope,
    ToBotFromChannelTokenIssuer: AuthenticationConstants.ToBotFromChannelTokenIssuer,
    OAuthUrl: AuthenticationConstants.OAuthUrl,
    ToBotFromChannelOpenIdMetadataUrl: openIdMetadata,
    ToBotFromEmulatorOpenIdMetadataUrl: openIdMetadata,
    CallerId: 'urn:botframework:azure',
  };
}

class LocalFactory extends ServiceClientCredentialsFactory {
  readonly #appId: string;
  readonly #token: string;
  constructor(appId: string, token: string) {
    super();
    this.#appId = appId;
    this.#token = token;
  }
  override async isValidAppId(appId: string): Promise<boolean> {
    return appId === this.#appId;
  }
  override async isAuthenticationDisabled(): Promise<boolean> {
    return false;
  }
  override async createCredentials(): Promise<ServiceClientCredentials> {
    return {
      signRequest: async (request) => {
        request.headers.set('authorization', `Bearer ${this.#token}`);
        return request;
      },
    };
  }
}

/** The library tells standard error about every token it does not like; anyone could fill the log with that. */
let quietened = false;

function quieten(): void {
  if (quietened) return;
  quietened = true;
  const { error } = console;
  const ofTokens = (word: unknown) =>
    word instanceof Error ? word.name === 'TokenExpiredError' : String(word).startsWith('Error finding key for token.');
  Object.assign(console, {
    error: (...words: unknown[]) => (ofTokens(words[0]) ? undefined : error.apply(console, words)),
  });
}
