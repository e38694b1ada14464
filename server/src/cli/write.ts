import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { access, chown, open, realpath, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';

/**
 * Replaces a file's contents in one step: readers see the old bytes or the new, never a part. Keeps its permissions and owner, and
 * a link to it stays a link. Throws where the file is read-only or, through a link, lies outside of `folder`.
 */
export async function replaceFile(file: string, folder: string, bytes: Buffer): Promise<void> {
  const target = await realpath(file);
  const inside = path.relative(await realpath(folder), target);
  if (inside === '..' || inside.startsWith(`..${path.sep}`) || path.isAbsolute(inside)) {
    throw new Error('链接指向所给文件夹之外，未改写');
  }
  await access(target, constants.W_OK);
  const before = await stat(target);
  const temporary = path.join(path.dirname(target), `.${path.basename(target)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    const handle = await open(temporary, 'wx', before.mode & 0o777);
    try {
      await handle.writeFile(bytes);
      await handle.chmod(before.mode & 0o7777);
      await handle.sync();
    } finally {
      await handle.close();
    }
    const owner = await stat(temporary);
    if (owner.uid !== before.uid || owner.gid !== before.gid) await chown(temporary, before.uid, before.gid);
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
