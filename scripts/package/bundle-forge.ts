import { readdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { rolldown } from 'rolldown';
import { licencesOf } from '../prism/licences.ts';

/** By its name, and by the path of a file of it. */
const FORGE = /(^|[\\/])node-forge([\\/]|$)/;

/** The module that makes certificates, as it is called once modules are joined. */
const MODULE = /^own-certificate\b.*\.js$/;

/**
 * Puts the library that makes certificates into the one module that loads it: as a package it would take up six times
 * as much, for all who never need it.
 *
 * @param dist path of the folder of the compiled modules, which gets the licence, too
 * @throws Error if no module, or more than one, makes certificates
 */
export async function bundleForge(dist: string): Promise<void> {
  const folder = join(resolve(dist), 'mock');
  const [name, ...others] = (await readdir(folder)).filter((file) => MODULE.test(file));
  if (name === undefined || others.length > 0)
    throw new Error(
      `One module of ${folder} makes certificates, and not ${name ?? 'none'} ${others.join(' ')}.`,
    );
  const file = join(folder, name);
  const bundle = await rolldown({
    input: file,
    platform: 'node',
    external: (id, importer) => importer === file && !FORGE.test(id),
  });
  try {
    const { output } = await bundle.generate({ format: 'esm', minify: true });
    const [{ code, moduleIds }] = output;
    const packaged = moduleIds.filter((id) => /[\\/]node_modules[\\/]/.test(id));
    await writeFile(file, code);
    await writeFile(join(folder, 'LICENCES.txt'), await licencesOf(packaged, name));
  } finally {
    await bundle.close();
  }
}
