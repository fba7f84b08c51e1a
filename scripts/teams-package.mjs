// TEAMS_APP_ID=… npm run --silent teams-package [-- --url https://porchlight.example.org]: the Teams app as a zip file with
// your ids in it, ready to be uploaded: build/porchlight-teams.zip.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { deflateRawSync } from 'node:zlib';

const guid = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;
const folder = new URL('../appPackage/', import.meta.url);

/** @param manifest the one in appPackage/manifest.json. @param address where people read who runs this, if it is known */
export function withIds(manifest, appId, address) {
  const page = (path) => new URL(path, address).href;
  const developer = address
    ? { websiteUrl: page('/'), privacyUrl: page('/privacy'), termsOfUseUrl: page('/terms') }
    : {};
  return {
    ...manifest,
    id: appId,
    developer: { ...manifest.developer, ...developer },
    bots: manifest.bots.map((bot) => ({ ...bot, botId: appId })),
    composeExtensions: manifest.composeExtensions.map((extension) => ({ ...extension, botId: appId })),
  };
}

/** @param files contents by name. Resolves with a zip file: each deflated, all in one folder, dated 1980. */
export function zip(files) {
  const locals = [];
  const directory = [];
  let offset = 0;
  for (const [name, content] of Object.entries(files)) {
    const data = deflateRawSync(content);
    const title = Buffer.from(name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0); // needs 2.0
    common.writeUInt16LE(0x800, 2); // names in UTF-8
    common.writeUInt16LE(8, 4); // deflated
    common.writeUInt16LE(0x21, 8); // 1 January 1980
    common.writeUInt32LE(checksum(content), 10);
    common.writeUInt32LE(data.length, 14);
    common.writeUInt32LE(content.length, 18);
    common.writeUInt16LE(title.length, 22);
    locals.push(Buffer.from('PK\x03\x04'), common, title, data);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('PK\x01\x02\x14\x00'), common, rest, title);
    offset += 4 + common.length + title.length + data.length;
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0);
  const end = Buffer.alloc(18);
  for (const at of [4, 6]) end.writeUInt16LE(Object.keys(files).length, at);
  end.writeUInt32LE(size, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, ...directory, Buffer.from('PK\x05\x06'), end]);
}

/** CRC-32, as zip counts it. */
function checksum(content) {
  let sum = 0xffffffff;
  for (const byte of content) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return (sum ^ 0xffffffff) >>> 0;
}

if (import.meta.main ?? process.argv[1]?.endsWith('teams-package.mjs')) {
  const { values } = parseArgs({ options: { url: { type: 'string' } } });
  const appId = process.env.TEAMS_APP_ID ?? '';
  if (!guid.test(appId)) stop('Set TEAMS_APP_ID to the id of your bot, such as 12345678-90ab-cdef-1234-567890abcdef.');
  if (values.url && !URL.canParse(values.url)) stop('--url must be an address such as https://porchlight.example.org.');
  const manifest = JSON.parse(readFileSync(new URL('manifest.json', folder), 'utf8'));
  const files = {
    'manifest.json': Buffer.from(`${JSON.stringify(withIds(manifest, appId, values.url), null, 2)}\n`),
    'color.png': readFileSync(new URL('color.png', folder)),
    'outline.png': readFileSync(new URL('outline.png', folder)),
  };
  mkdirSync('build', { recursive: true });
  writeFileSync('build/porchlight-teams.zip', zip(files));
  process.stdout.write(
    'build/porchlight-teams.zip is ready. Upload it in the Teams admin center or under Apps in Teams.\n',
  );
}

function stop(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}
