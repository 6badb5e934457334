import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { v2 as webdavServer } from 'webdav-server';
import type { Server } from '../../backup/server.ts';

const modulesFolder = '/usr/lib/apache2/modules';

/** `apache2` and `rclone` where they are installed, as Debian has them; a third one is a package of npm. */
export const programs = {
  apache: existsSync(`${modulesFolder}/mod_dav_fs.so`) ? found('/usr/sbin/apache2') : undefined,
  rclone: found('rclone'),
};

export interface ServerChoices {
  readonly compresses?: boolean;
  readonly isReadOnly?: boolean;
}

export interface RunningServer {
  readonly server: Server;
  stop(): Promise<void>;
}

const [user, password] = ['ada', 'three ferries'];

/** Starts Apache with `mod_dav` on a folder of its own. */
export function startApache({ compresses = false, isReadOnly = false }: ServerChoices = {}): Promise<RunningServer> {
  return start('/', async (folder, port) => {
    const sha = createHash('sha1').update(password).digest('base64');
    await writeFile(join(folder, 'users'), `${user}:{SHA}${sha}\n`);
    const modules = [
      'mpm_event',
      'authn_core',
      'authn_file',
      'auth_basic',
      'authz_core',
      'authz_user',
      'dav',
      'dav_fs',
    ];
    const configuration = [
      ...[...modules, 'filter', 'deflate'].map((name) => `LoadModule ${name}_module ${modulesFolder}/mod_${name}.so`),
      `ServerRoot ${folder}\nServerName localhost\nListen 127.0.0.1:${port}`,
      `PidFile ${folder}/pid\nErrorLog ${folder}/errors\nDavLockDB ${folder}/locks\nDocumentRoot ${folder}/files`,
      ...(process.getuid?.() === 0 ? ['User www-data\nGroup www-data'] : []),
      `<Directory ${folder}/files>\nDav On\nAuthType Basic\nAuthName notes\nAuthUserFile ${folder}/users`,
      isReadOnly
        ? '<Limit GET PROPFIND>\nRequire valid-user\n</Limit>\n<LimitExcept GET PROPFIND>\nRequire all denied\n</LimitExcept>'
        : 'Require valid-user',
      ...(compresses ? ['SetOutputFilter DEFLATE'] : []),
      '</Directory>\n',
    ].join('\n');
    await writeFile(join(folder, 'apache.conf'), configuration);
    return spawn(programs.apache ?? '', ['-f', join(folder, 'apache.conf'), '-DFOREGROUND'], { stdio: 'ignore' });
  });
}

/** Starts `rclone serve webdav` on a folder of its own. */
export function startRclone({ isReadOnly = false }: ServerChoices = {}): Promise<RunningServer> {
  return start('/', (folder, port) => {
    const own = ['--user', user, '--pass', password, '--config', join(folder, 'none')];
    const how = [...own, '--dir-cache-time', '0s', ...(isReadOnly ? ['--read-only'] : [])];
    const args = ['serve', 'webdav', join(folder, 'files'), '--addr', `127.0.0.1:${port}`, ...how];
    return Promise.resolve(spawn(programs.rclone ?? '', args, { stdio: 'ignore' }));
  });
}

/** Starts `webdav-server` of npm on a folder of its own: it knows no conditional requests, and overwrites. */
export async function startWebdavServer({ isReadOnly = false }: ServerChoices = {}): Promise<RunningServer> {
  const folder = await mkdtemp(join(tmpdir(), 'claimlight-webdav-'));
  const users = new webdavServer.SimpleUserManager();
  const rights = new webdavServer.SimplePathPrivilegeManager();
  rights.setRights(users.addUser(user, password, false), '/', [isReadOnly ? 'canRead' : 'all']);
  const options = Object.assign(new webdavServer.WebDAVServerOptions(), {
    httpAuthentication: new webdavServer.HTTPBasicAuthentication(users, 'notes'),
    requireAuthentification: true,
    privilegeManager: rights,
    hostname: '127.0.0.1',
  });
  const http = new webdavServer.WebDAVServer(options);
  await http.setFileSystemAsync('/', new webdavServer.PhysicalFileSystem(folder));
  const { port } = (await http.startAsync(await freePort())).address() as AddressInfo;
  const stop = async (): Promise<void> => {
    await http.stopAsync();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  return { server: { address: `http://127.0.0.1:${port}/`, user, password }, stop };
}

async function start(
  path: string,
  run: (folder: string, port: number) => Promise<ChildProcess>,
): Promise<RunningServer> {
  const folder = await mkdtemp(join(tmpdir(), 'claimlight-webdav-'));
  await mkdir(join(folder, 'files'));
  // The server may run as another user.
  for (const each of [folder, join(folder, 'files')]) await chmod(each, 0o777);
  const port = await freePort();
  const child = await run(folder, port);
  const address = `http://127.0.0.1:${port}${path}`;
  const stop = async (): Promise<void> => {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    if (child.exitCode === null && child.kill()) await ended;
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    await answering(address, child);
  } catch (error) {
    await stop();
    throw error;
  }
  return { server: { address, user, password }, stop };
}

async function answering(address: string, child: ChildProcess): Promise<void> {
  for (let asked = 0; asked < 100; asked += 1) {
    if (child.exitCode !== null) throw new Error(`the server ended with ${child.exitCode}`);
    if (await fetch(address).then(Boolean, () => false)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('the server does not answer');
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function found(program: string): string | undefined {
  try {
    execFileSync('sh', ['-c', `command -v ${program}`], { stdio: 'ignore' });
    return program;
  } catch {
    return undefined;
  }
}
